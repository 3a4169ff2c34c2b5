import { twice } from './classic-parts.ts';
import { column } from './columns.ts';
import type { Screen } from './document.ts';
import { growing, type ListOptions, type ListState } from './growing.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath, type SiteFrontend } from './person.ts';
import { random } from './random.ts';
import { keyAttributeOf, keyed, nameTwin, p, portrait } from './sdui-parts.ts';

/** Which key the SDUI cards carry: `slug` since September, `uuid` in May (page reference, d). */
export type CardKey = 'slug' | 'uuid';

/** Cards of one request share the start in their keys. */
const BATCH = 10;

const address = (slug: string): string => `https://www.linkedin.com${profilePath(slug)}`;

function cardKey(person: PracticePerson, start: number, cardKeys: CardKey): string {
  if (cardKeys === 'slug') return `ConnectionCard_${start}-${person.slug}`;
  const hex = Buffer.from(random(3, person.slug).bytes(16)).toString('hex');
  return `auto-component-${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

function sduiRow(
  person: PracticePerson,
  at: number,
  { locale, cardKeys = 'slug', keyAttribute }: ListOptions,
): Html {
  const how = keyAttribute ?? keyAttributeOf(person);
  const href = address(person.slug);
  const since = listWords(locale).connectedOn.replace('N', `2026-0${1 + (at % 9)}-11`);
  return html`<div ${keyed(cardKey(person, at - (at % BATCH), cardKeys), how)} class="${hashed('row')}"><div class="${hashed('item')}"><a href="${href}">${portrait(person)}</a>
<div class="${hashed('grow')}"><a class="${hashed('plain')}" href="${href}">${p(nameTwin(person), 'strong')}${person.headline !== null && html`<p class="${hashed('p')}"><span>${person.headline}</span></p>`}</a>${p(since, 'faint')}</div>
<div class="${hashed('actions')}"><a class="${hashed('button')}" href="/messaging/compose/?recipient=${person.token}">${locale.words.message}</a></div></div></div>`;
}

const classicRow = (person: PracticePerson, at: number, { locale }: ListOptions): Html =>
  html`<li class="mn-connection-card artdeco-list ${hashed('row')}"><div class="${hashed('item')}"><a class="mn-connection-card__picture" href="${profilePath(person.slug)}"><img class="presence-entity__image ${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${person.name}" src="${initials(person.name, 'person')}"></a>
<div class="mn-connection-card__details ${hashed('grow')}"><a class="mn-connection-card__link ${hashed('plain')}" href="${profilePath(person.slug)}"><span class="visually-hidden">${locale.words.viewProfileOf.replace('N', person.name)}</span><span class="mn-connection-card__name t-16 t-black t-bold">${person.name}</span><br><span class="mn-connection-card__occupation t-14 t-black--light t-normal">${person.headline ?? '--'}</span></a><br><time class="time-badge t-12 t-black--light t-normal">${listWords(locale).connectedOn.replace('N', `2026-0${1 + (at % 9)}-11`)}</time></div>
<div class="mn-connection-card__action-container"><button type="button" class="artdeco-button ${hashed('button')}">${twice(locale.words.message)}</button></div></div></li>`;

/** Cards of the viewer's connections; `from` is the place of the first in the whole list. */
export const connectionRows = (
  list: readonly PracticePerson[],
  from: number,
  frontend: SiteFrontend,
  options: ListOptions,
): Html =>
  html`${list.map((one, index) => (frontend === 'classic' ? classicRow : sduiRow)(one, from + index, options))}`;

/** `/mynetwork/invite-connect/connections/` with the first rows; more come while it is scrolled. */
export function connectionsScreen(
  list: readonly PracticePerson[],
  frontend: SiteFrontend,
  options: ListOptions,
  state: ListState,
): Screen {
  const rows = connectionRows(list.slice(0, state.shown), 0, frontend, options);
  const { button, attributes } = growing(list.length, state);
  const heading = html`<h2 class="${hashed('heading')}">${list.length} ${options.locale.words.connections}</h2>`;
  const body =
    frontend === 'classic'
      ? html`<section class="mn-connections artdeco-card ${hashed('card')}"><header class="mn-connections__header">${heading}</header>${button}<ul class="${hashed('list')}" ${attributes}>${rows}</ul></section>`
      : html`<section class="${hashed('card')}"><div ${keyed('ConnectionsPage_ConnectionsListHeader', options.keyAttribute ?? 'both')}>${heading}</div>${button}<div class="${hashed('list')}" ${attributes}>${rows}</div></section>`;
  return {
    title: 'Connections | LinkedIn',
    pageKey: 'd_flagship3_people_connections',
    content: column(frontend, 'mynetwork.Connections', body),
  };
}
