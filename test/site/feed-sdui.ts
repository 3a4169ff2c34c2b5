import type { Company } from './companies.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath } from './person.ts';
import { isPerson, nearness, type Post } from './posts.ts';
import { random } from './random.ts';
import { expandable, figure, type KeyAttribute, keyed, p, portrait } from './sdui-parts.ts';

const KEYS: readonly KeyAttribute[] = ['componentkey', 'id', 'both'];
const href = (person: PracticePerson): string => `https://www.linkedin.com${profilePath(person.slug)}`;

/** A person who says something: picture and name link to the profile, degree beside, headline below. */
export function sduiActor(author: PracticePerson, { locale }: ListOptions): Html {
  const degree = nearness(author, locale);
  return html`<div class="${hashed('item')}"><a href="${href(author)}">${portrait(author)}</a><div class="${hashed('grow')}"><a class="${hashed('plain')}" href="${href(author)}"><div aria-label="${author.name}  ${degree}" class="${hashed('name-row')}">${p(author.name, 'strong')}${degree !== null && p(`• ${degree}`, 'degree')}</div></a>${p(author.headline)}</div></div>`;
}

function companyActor(author: Company, note: string, follow: string): Html {
  const link = `https://www.linkedin.com/company/${author.slug}/posts`;
  return html`<div class="${hashed('item')}"><a href="${link}">${figure(author.name, initials(author.name, 'company'))}</a><div class="${hashed('grow')}"><a class="${hashed('plain')}" href="${link}"><div aria-label="${author.name}">${p(author.name, 'strong')}</div></a>${p(note, 'faint')}</div><button type="button" class="${hashed('button')}">${follow}</button></div>`;
}

/** Who brought the post here, above it: a link to a person who is not its author. */
function reason({ because }: Post, options: ListOptions): Html | null {
  if (!because) return null;
  const [before = '', after = ''] = listWords(options.locale)[because.verb].split('N');
  return html`<div class="${hashed('note')}"><p class="${hashed('p')}">${before}<a href="${href(because.by)}"><strong>${because.by.name}</strong></a>${after}</p></div>`;
}

/** The author's block of a post, and what stands above it. */
export function sduiHead(post: Post, options: ListOptions): Html {
  const words = listWords(options.locale);
  const note = post.promoted ? words.promoted : words.followers.replace('N', '4,821');
  return html`${reason(post, options)}${isPerson(post.author) ? sduiActor(post.author, options) : companyActor(post.author, note, words.follow)}${p(`${post.days}d •`, 'faint')}`;
}

/** A post of the main feed. Its key stands on three elements, its activity number nowhere (page reference, d). */
function item(post: Post, options: ListOptions): Html {
  const hash = Buffer.from(random(5, post.id).bytes(8)).toString('hex');
  const key = keyed(
    `expanded${hash}FeedType_MAIN_FEED_RELEVANCE`,
    options.keyAttribute ?? KEYS[post.days % 3] ?? 'both',
  );
  const words = listWords(options.locale);
  return html`<div role="listitem" ${key} class="${hashed('card')}"><div ${key}>${sduiHead(post, options)}
<div ${key}>${expandable(post.text, options.locale.words.more)}</div>${
    post.shared &&
    html`<div class="${hashed('thread')}">${sduiActor(post.shared.author, options)}${p(post.shared.text)}</div>`
  }<div class="${hashed('counts')}">${post.reactors.length > 0 && p(String(post.reactors.length))}${post.comments.length > 0 && p(words.comments.replace('N', String(post.comments.length)))}</div></div></div>`;
}

/** The SDUI main feed. */
export const sduiFeed = (list: readonly Post[], options: ListOptions): Html =>
  html`<div data-testid="mainFeed" role="list">${list.map((post) => item(post, options))}</div>`;
