import type { Company } from './companies.ts';
import { renderDocument, type Screen } from './document.ts';
import type { Locale } from './locales.ts';
import type { PracticePerson } from './person.ts';
import { staffOf } from './relations.ts';
import { othersOf, type RenderOptions, viewOf } from './render.ts';
import { salesAccountScreen } from './sales-account.ts';
import { salesLeadScreen } from './sales-lead.ts';
import { salesListScreen } from './sales-list.ts';
import { salesSearchScreen } from './sales-search.ts';

type Options = Omit<RenderOptions, 'frontend'>;

const whole = (options: Options, screen: (locale: Locale) => Screen): string => {
  const { locale } = viewOf(options);
  return renderDocument(screen(locale), 'sales', locale, options);
};
const result = (rows: PracticePerson[]) => ({ rows, page: 1, pages: 1, name: 'all' });

/** A search of Sales Navigator with these people; rows from `filled` on are empty wrappers. */
export const renderSalesSearch = (
  rows: PracticePerson[],
  options: Options & { filled?: number } = {},
): string =>
  whole(options, (locale) => salesSearchScreen(result(rows), locale, options.filled ?? rows.length));

/** The list with that number; `listLeads` tells who is on it. */
export const renderSalesList = (id: string, options: Options = {}): string =>
  whole(options, (locale) => salesListScreen(id, locale));

/** A lead's page; with `panel` the search with these rows is open beside it. */
export const renderSalesLead = (
  person: PracticePerson,
  options: Options & { panel?: PracticePerson[] } = {},
): string =>
  whole(options, (locale) =>
    salesLeadScreen(person, {
      locale,
      others: othersOf(person),
      ...(options.panel && { panel: result(options.panel) }),
    }),
  );

/** An account's page. */
export const renderSalesAccount = (company: Company, options: Options = {}): string =>
  whole(options, (locale) => salesAccountScreen(company, staffOf(company), locale));
