import { photo } from './classic-parts.ts';
import { column } from './columns.ts';
import type { Screen } from './document.ts';
import { classicPost } from './feed-classic.ts';
import { sduiActor, sduiHead } from './feed-sdui.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed } from './parts.ts';
import { profilePath, type SiteFrontend } from './person.ts';
import { type Comment, nearness, type Post, thread } from './posts.ts';
import { reactionsDialog } from './reactions.ts';
import { expandable, keyed, p } from './sdui-parts.ts';

const urn = (post: Post, { id }: Comment): string => `urn:li:comment:(activity:${post.id},${id})`;

/** Text of a comment; who is mentioned in it has a link, and is not its author. */
const words = ({ text, mention }: Comment): Html =>
  html`<span dir="ltr">${text}${mention && html` <a class="app-aware-link" href="${profilePath(mention.slug)}">${mention.name}</a>`}</span>`;

function classicComment(post: Post, comment: Comment, options: ListOptions): Html {
  const { author, replies } = comment;
  const { locale } = options;
  const note = nearness(author, locale) ?? listWords(locale).you;
  const href = profilePath(author.slug).slice(0, -1);
  return html`<article class="comments-comment-entity ${hashed('item')}" data-id="${urn(post, comment)}"><div class="${hashed('grow')}"><div class="comments-comment-meta__container ${hashed('item')}"><a class="comments-comment-meta__image-link" href="${href}">${photo(author)}</a>
<a class="comments-comment-meta__description-container ${hashed('plain')}" href="${href}"><h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${author.name}</span> <span class="comments-comment-meta__data t-black--light">• ${note}</span></h3><div class="comments-comment-meta__description-subtitle t-12 t-black--light">${author.headline}</div></a></div>
<section class="comments-comment-item__main-content">${words(comment)}</section>${replies.length > 0 && html`<div class="comments-replies-list ${hashed('thread')}">${replies.map((one) => classicComment(post, one, options))}</div>`}</div></article>`;
}

const sduiComment = (post: Post, comment: Comment, options: ListOptions): Html =>
  html`<div ${keyed(`replaceableComment_urn:li:comment:(urn:li:activity:${post.id},${comment.id})`, 'id')} class="${hashed('row')}">${sduiActor(comment.author, options)}<p class="${hashed('p')}">${words(comment)}</p></div>`;

/** How many reacted: a click opens the dialog. */
const reactionsButton = (post: Post, { locale }: ListOptions): Html | null =>
  post.reactors.length === 0
    ? null
    : html`<div class="social-details-social-counts"><button type="button" class="social-details-social-counts__count-value ${hashed('more')}" data-practice-dialog="reactions" aria-label="${listWords(locale).reactions}">${post.reactors.length}</button></div>`;

/** The viewer's comments: the SDUI page does not say whose they are, so it shows none. */
const shownComments = (post: Post, frontend: SiteFrontend): Comment[] =>
  frontend === 'classic' ? post.comments : thread(post).filter(({ author }) => author.degree !== null);

export interface PostOptions extends ListOptions {
  /** The dialog of reactions is open. */
  dialog?: boolean;
}

/** `/feed/update/urn:li:activity:N/` and `/posts/…-activity-N-…`. */
export function postScreen(post: Post, frontend: SiteFrontend, options: PostOptions): Screen {
  const comments = shownComments(post, frontend);
  const button = reactionsButton(post, options);
  const outlet = html`<div id="artdeco-modal-outlet">${options.dialog && reactionsDialog(post, options)}</div>`;
  const count = listWords(options.locale).comments.replace('N', String(thread(post).length));
  const body =
    frontend === 'classic'
      ? classicPost(
          post,
          options,
          html`${button}<p>${count}</p><div class="comments-comments-list"><div class="comments-comment-list__container">${comments.map((one) => classicComment(post, one, options))}</div></div>`,
        )
      : html`<div class="${hashed('card')}">${sduiHead(post, options)}${expandable(post.text, options.locale.words.more)}${button}${p(count)}<div data-testid="${post.id}-commentList">${comments.map((one) => sduiComment(post, one, options))}</div></div>`;
  return {
    title: `${post.author.name} | LinkedIn`,
    pageKey: 'd_flagship3_detail_base',
    content: html`${column(frontend, 'feed.UpdateDetail', body)}${outlet}`,
  };
}
