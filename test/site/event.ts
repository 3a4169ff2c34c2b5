import { twice } from './classic-parts.ts';
import { column } from './columns.ts';
import { company } from './companies.ts';
import type { Screen } from './document.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath, type SiteFrontend } from './person.ts';
import { nameTwin, p, portrait } from './sdui-parts.ts';
import { degreeText } from './view.ts';

/** The one event of the invented network. */
export const EVENT_ID = '8900000000000000042';

function row(person: PracticePerson, frontend: SiteFrontend, { locale }: ListOptions): Html {
  const href = profilePath(person.slug);
  const degree = person.degree === null ? null : degreeText(person.degree, locale);
  if (frontend === 'sdui')
    return html`<div role="listitem" class="${hashed('row')}"><div class="${hashed('item')}"><a href="${href}">${portrait(person)}</a><div class="${hashed('grow')}"><a class="${hashed('plain')}" href="${href}">${p(nameTwin(person), 'strong')}</a>${degree !== null && p(`· ${degree}`, 'degree')}${p(person.headline)}</div></div></div>`;
  return html`<li class="artdeco-list__item ${hashed('row')}"><div class="${hashed('item')}"><a href="${href}"><img class="${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${person.name}" src="${initials(person.name, 'person')}"></a><div class="${hashed('grow')}"><a class="app-aware-link ${hashed('plain')}" href="${href}">${twice(person.name)}</a>${degree !== null && html`<span class="t-14 t-black--light">${twice(`· ${degree}`)}</span>`}${person.headline !== null && html`<div class="t-14 t-normal">${twice(person.headline)}</div>`}</div></div></li>`;
}

/** `/events/N/attendees/`: nothing is known of its real structure, so it has the generic one. */
export function eventScreen(
  list: readonly PracticePerson[],
  frontend: SiteFrontend,
  options: ListOptions,
): Screen {
  const host = company('Wolkenkuckuck Software GmbH');
  const rows = list.map((one) => row(one, frontend, options));
  const count = listWords(options.locale).attendees.replace('N', String(list.length));
  return {
    title: 'Attendees | LinkedIn',
    pageKey: 'd_flagship3_event_attendees',
    content: column(
      frontend,
      'events.EventAttendees',
      html`<section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">The Fair of Things That Are Not</h2><p><a href="/company/${host.slug}/">${host.name}</a></p></section><section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${count}</h2>${frontend === 'sdui' ? html`<div role="list" class="${hashed('list')}">${rows}</div>` : html`<ul class="artdeco-list ${hashed('list')}">${rows}</ul>`}</section>`,
    ),
  };
}
