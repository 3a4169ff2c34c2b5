import { findCompany } from './companies.ts';
import type { Screen } from './document.ts';
import { html } from './html.ts';
import type { Locale } from './locales.ts';
import { unavailableScreen } from './plain-screens.ts';
import { staffOf } from './relations.ts';
import { othersOf } from './render.ts';
import type { Answer } from './route.ts';
import { salesAccountScreen } from './sales-account.ts';
import { salesLeadScreen } from './sales-lead.ts';
import { salesListScreen } from './sales-list.ts';
import { findLead, leadPath } from './sales-parts.ts';
import { salesRow, salesSearchScreen, searchLeads } from './sales-search.ts';
import type { SiteSettings } from './settings.ts';

/** A page of Sales Navigator. */
export function salesRoute([, folder, ...rest]: string[], url: URL, { locale }: SiteSettings): Answer {
  const show = (screen: Screen, status = 200): Answer => ({
    kind: 'screen',
    status,
    frontend: 'sales',
    screen,
  });
  const query = url.searchParams;
  const last = rest.at(-1) ?? '';
  if (folder === undefined) return { kind: 'redirect', to: '/sales/search/people' };
  if (folder === 'search') return show(salesSearchScreen(searchLeads(query), locale));
  if (folder === 'lists' && /^\d+$/.test(last)) return show(salesListScreen(last, locale));
  if (/^(?:lead|people|profile)$/.test(folder)) {
    const person = findLead(last);
    if (person?.slug === last) return { kind: 'redirect', to: leadPath(person) + url.search };
    // Links of a search bring its parameter along, and the search stays open beside the lead.
    const panel = query.has('_ntb') ? searchLeads(new URLSearchParams()) : undefined;
    if (person) return show(salesLeadScreen(person, { locale, others: othersOf(person), panel }));
  }
  const company = folder === 'company' && /^\d+$/.test(last) ? findCompany(last) : undefined;
  if (company) return show(salesAccountScreen(company, staffOf(company), locale));
  return show(unavailableScreen('classic', locale), 404);
}

/** The contents of a search's rows, for the page script that fills them while it is scrolled. */
export function salesLateRows(query: URLSearchParams, locale: Locale): string {
  const { rows, name } = searchLeads(query);
  return html`${rows.map((person) => html`<div>${salesRow(person, name, locale)}</div>`)}`.text;
}
