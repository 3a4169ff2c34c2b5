import { column } from './columns.ts';
import type { Screen } from './document.ts';
import { growing, type ListOptions, type ListState } from './growing.ts';
import { type Html, html } from './html.ts';
import { aboutTwo, listWords } from './list-words.ts';
import { hashed } from './parts.ts';
import { type PracticePerson, profilePath } from './person.ts';
import { mutualsOf } from './relations.ts';
import { keyAttributeOf, keyed, nameTwin, p, portrait } from './sdui-parts.ts';
import { degreeText } from './view.ts';

/** The Connect button names the member on most cards since July, on none in May (page reference, d). */
export const statesMember = (person: PracticePerson): boolean => person.memberId % 4 !== 1;

function card(person: PracticePerson, { locale, keyAttribute }: ListOptions): Html {
  const how = keyAttribute ?? keyAttributeOf(person);
  const mutuals = mutualsOf(person).map(({ name }) => name);
  const mutual = mutuals.length > 0 && aboutTwo(listWords(locale).twoMutual, mutuals).join('');
  const button = html`<button type="button" class="${hashed('button')}" aria-label="${locale.words.connect}: ${person.name}">${locale.words.connect}</button>`;
  return html`<div role="listitem" class="${hashed('row')}"><div class="${hashed('item')}"><a class="${hashed('item', 'plain', 'grow')}" href="https://www.linkedin.com${profilePath(person.slug)}">${portrait(person)}<div class="${hashed('grow')}">${p(nameTwin(person), 'strong')}${person.degree !== null && p(`· ${degreeText(person.degree, locale)}`, 'degree')}${p(person.headline)}</div></a>
<div ${statesMember(person) && keyed(`ConnectButtonstate:invitation:urn:li:member:${person.memberId}_connect`, how)} class="${hashed('actions')}">${button}</div></div>${p(mutual, 'note')}</div>`;
}

/** Cards of people the viewer may know. */
export const suggestionRows = (list: readonly PracticePerson[], options: ListOptions): Html =>
  html`${list.map((one) => card(one, options))}`;

/** `/mynetwork/grow/`, in the SDUI front end only. */
export function myNetworkScreen(
  list: readonly PracticePerson[],
  options: ListOptions,
  state: ListState,
): Screen {
  const { button, attributes } = growing(list.length, state);
  return {
    title: 'My Network | LinkedIn',
    pageKey: 'd_flagship3_people',
    content: column(
      'sdui',
      'mynetwork.Grow',
      html`<section class="${hashed('card')}"><a href="/mynetwork/invite-connect/connections/">${options.locale.words.connections}</a></section><section class="${hashed('card')}"><h2 class="${hashed('heading')}">${listWords(options.locale).mayKnow}</h2>${button}<div role="list" class="${hashed('list')}" ${attributes}>${suggestionRows(list.slice(0, state.shown), options)}</div></section>`,
    ),
  };
}
