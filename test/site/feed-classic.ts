import { photo, twice } from './classic-parts.ts';
import type { Company } from './companies.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath } from './person.ts';
import { isPerson, nearness, type Post } from './posts.ts';

const personHref = ({ slug, token }: PracticePerson): string =>
  `https://www.linkedin.com${profilePath(slug).slice(0, -1)}?miniProfileUrn=${encodeURIComponent(`urn:li:fsd_profile:${token}`)}`;

/** The block of a post that says whose it is. */
export function classicActor(author: PracticePerson | Company, note: string, { locale }: ListOptions): Html {
  const person = isPerson(author) ? author : null;
  const href = person
    ? personHref(person)
    : `https://www.linkedin.com/company/${(author as Company).slug}/posts`;
  const degree = person && nearness(person, locale);
  const picture = person
    ? photo(person)
    : html`<img class="${hashed('row-photo')}" width="48" height="48" alt="${author.name}" src="${initials(author.name, 'company')}">`;
  const description = person ? person.headline : listWords(locale).followers.replace('N', '4,821');
  return html`<div class="update-components-actor ${hashed('item')}"><div class="update-components-actor__container display-flex"><a class="app-aware-link update-components-actor__image" href="${href}">${picture}</a>
<div class="display-flex flex-grow-1 ${hashed('grow')}"><a class="app-aware-link update-components-actor__meta-link ${hashed('plain')}" aria-label="${locale.words.viewProfileOf.replace('N', author.name)}" href="${href}"><span class="update-components-actor__title"><span class="update-components-actor__single-line-truncate"><span dir="ltr">${twice(author.name)}</span></span>${degree !== null && html`<span class="update-components-actor__supplementary-actor-info t-black--light">${twice(`• ${degree}`, degree)}</span>`}</span>${description !== null && html`<br><span class="update-components-actor__description t-black--light">${twice(description)}</span>`}</a><br><span class="update-components-actor__sub-description t-black--light">${twice(note)}</span></div></div></div>`;
}

function header({ because }: Post, { locale }: ListOptions): Html | null {
  if (!because) return null;
  const [before = '', after = ''] = listWords(locale)[because.verb].split('N');
  return html`<div class="update-components-header ${hashed('note')}"><div class="update-components-header__text-wrapper"><span class="update-components-header__text-view">${before}<a class="app-aware-link" href="${personHref(because.by)}">${because.by.name}</a>${after}</span></div></div>`;
}

/** A post of the classic front end, as feed and permalink show it; `below` is what follows its text. */
export function classicPost(post: Post, options: ListOptions, below: Html | null = null): Html {
  const words = listWords(options.locale);
  const text = (body: string) =>
    html`<div class="update-components-text"><span class="break-words"><span dir="ltr">${body}</span></span></div>`;
  const note = post.promoted ? words.promoted : `${post.days}d •`;
  return html`<div class="feed-shared-update-v2 artdeco-card ${hashed('card')}" role="article" data-urn="urn:li:activity:${post.id}">${header(post, options)}${classicActor(post.author, note, options)}
${text(post.text)}${
  post.shared &&
  html`<div class="update-components-mini-update-v2 feed-shared-update-v2__update-content-wrapper ${hashed('thread')}">${classicActor(post.shared.author, note, options)}${text(post.shared.text)}</div>`
}${below}</div>`;
}
