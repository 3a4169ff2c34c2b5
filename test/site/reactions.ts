import { photo } from './classic-parts.ts';
import type { Company } from './companies.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed, initials } from './parts.ts';
import type { PracticePerson } from './person.ts';
import { isPerson, type Post } from './posts.ts';
import { degreeText } from './view.ts';

function row(one: PracticePerson | Company, { locale }: ListOptions): Html {
  const person = isPerson(one) ? one : null;
  // People are linked by token alone (page reference, d).
  const href = `https://www.linkedin.com/${person ? `in/${person.token}` : `company/${(one as Company).slug}/`}`;
  const picture = person
    ? photo(person)
    : html`<img class="${hashed('row-photo')}" width="48" height="48" alt="${one.name}" src="${initials(one.name, 'company')}">`;
  const degree = person?.degree ? degreeText(person.degree, locale) : null;
  const caption = person ? person.headline : listWords(locale).followers.replace('N', '4,821');
  return html`<li class="artdeco-list__item social-details-reactors-tab-body-list-item ${hashed('row')}"><a class="link-without-hover-state ember-view" rel="noopener noreferrer" href="${href}"><div class="artdeco-entity-lockup artdeco-entity-lockup--size-4 ${hashed('item')}"><div class="artdeco-entity-lockup__image">${picture}</div>
<div class="artdeco-entity-lockup__content ${hashed('grow')}"><div class="artdeco-entity-lockup__title"><span class="text-view-model" dir="ltr"><span aria-hidden="true">${one.name}</span><span class="visually-hidden">${locale.words.viewProfileOf.replace('N', one.name)}</span></span>${degree !== null && html`<span class="artdeco-entity-lockup__badge"><span class="artdeco-entity-lockup__degree" aria-hidden="true">· ${degree}</span></span>`}</div>${caption !== null && html`<div class="artdeco-entity-lockup__caption">${caption}</div>`}</div></div></a></li>`;
}

/** The dialog of those who reacted: classic in both front ends. */
export const reactionsDialog = (post: Post, options: ListOptions): Html =>
  html`<div role="dialog" aria-labelledby="social-details-reactors-modal__title" class="artdeco-modal social-details-reactors-modal ${hashed('card', 'dialog')}"><button type="button" class="artdeco-modal__dismiss ${hashed('button')}" data-practice-dialog="" aria-label="${listWords(options.locale).close}">×</button><h2 id="social-details-reactors-modal__title" class="${hashed('heading')}">${listWords(options.locale).reactions}</h2><div class="artdeco-modal__content social-details-reactors-modal__content"><ul class="artdeco-list artdeco-list--offset-1">${post.reactors.map((one) => row(one, options))}</ul></div></div>`;
