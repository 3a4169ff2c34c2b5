import { Html, html } from './html.ts';
import { hashed, initials } from './parts.ts';
import type { PracticePerson } from './person.ts';

/** Which attribute carries the keys: LinkedIn has used each (page reference, a.3). */
export type KeyAttribute = 'componentkey' | 'id' | 'both';
const KEY_ATTRIBUTES: readonly KeyAttribute[] = ['componentkey', 'id', 'both'];

/** A stable choice per person, so that the practice network shows all three. */
export const keyAttributeOf = (person: PracticePerson): KeyAttribute =>
  KEY_ATTRIBUTES[person.memberId % 3] ?? 'both';

export const keyed = (key: string, how: KeyAttribute): Html =>
  new Html(
    [how !== 'id' && html`componentkey="${key}"`, how !== 'componentkey' && html`id="${key}"`]
      .filter(Boolean)
      .join(' '),
  );

export const p = (text: string | Html | null | false, ...looks: string[]): Html | null =>
  text === null || text === false ? null : html`<p class="${hashed('p', ...looks)}">${text}</p>`;

export const figure = (name: string, src: string): Html =>
  html`<figure class="${hashed('figure')}"><img class="${hashed('logo')}" width="48" height="48" alt="${name}" src="${src}"></figure>`;

/** A person's picture; verified members have no alternative text (page reference, c). */
export const portrait = ({ name, verified }: PracticePerson): Html =>
  figure(verified ? '' : name, initials(name, 'person'));

/** The name as lists write it: twice for verified members, once to see and once to hear (page reference, d). */
export const nameTwin = ({ name, verified }: PracticePerson): Html =>
  verified
    ? html`<span aria-hidden="true">${name}</span><span class="${hashed('hidden')}">${name}</span>`
    : html`${name}`;

/** Text that the page clamps; all of it is in the DOM. */
export const expandable = (text: string, more: string): Html =>
  html`<p class="${hashed('p', 'about')}"><span data-testid="expandable-text-box">${text}<button type="button" class="${hashed('more')}" data-testid="expandable-text-button">${more}</button></span></p>`;
