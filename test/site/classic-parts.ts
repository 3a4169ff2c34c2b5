import { type Html, html } from './html.ts';
import { hashed, initials } from './parts.ts';
import type { PracticePerson } from './person.ts';

/** A text as the classic page writes it: once to see, once to hear. */
export const twice = (text: string, spoken = text): Html =>
  html`<span aria-hidden="true"><!---->${text}<!----></span><span class="visually-hidden"><!---->${spoken}<!----></span>`;

export const line = (text: string | null, classes: string, spoken?: string): Html | null =>
  text === null ? null : html`<span class="${classes}">${twice(text, spoken)}</span>`;

/** A round picture of a person in a row. */
export const photo = ({ name }: PracticePerson): Html =>
  html`<img class="ivm-view-attr__img--centered EntityPhoto-circle-4 ${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${name}" src="${initials(name, 'person')}">`;
