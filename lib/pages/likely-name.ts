import { CARD } from './card-hooks.ts';
import { isWords } from './card-lines.ts';
import { all, attr, bareText, closest, first, matches, precedes, text } from './dom.ts';
import { PAGE, SHAPE } from './hooks.ts';
import type { Witness } from './identity.ts';
import { clean } from './text.ts';

/** What can be compared of names and slugs: letters and digits without case and accents. */
const plain = (said: string): string => said.normalize('NFKD').replace(SHAPE.accent, '').toLowerCase();

/** True for an element around more than a name, of which nothing says where the name ends; a twin only repeats it. */
const isSeveral = (el: Element, name: string): boolean =>
  new Set(
    [el, ...all(el, '*')].flatMap((one) => {
      const said = closest(one, PAGE.unseen) ? '' : bareText(one, 'inside');
      return isWords(said) && !said.startsWith(name) ? said : [];
    }),
  ).size > 1;

/**
 * False where a paragraph read as the name, because it comes first, is rather what follows a name that is lost: the
 * degree stands before it, the picture's or a button's label names somebody like the slug and not this, or nothing
 * follows it and nothing else knows it.
 */
export function isLikelyName(
  card: Element,
  el: Element,
  said: string,
  who: Witness,
  lines: Element[],
): boolean {
  const line = first(el, 'p') ?? (matches(el, 'p') ? el : null);
  if (!line) return !isSeveral(el, said);
  const isLinked = closest(line, CARD.person) !== null;
  if (!isLinked && isSeveral(line, said)) return false;
  if (lines.some((one) => precedes(one, line) && SHAPE.mark.test(text(one)))) return false;
  const slug = plain(who.slug[0] ?? '');
  const isOfSlug = (words: string): boolean =>
    plain(words)
      .split(SHAPE.apart)
      .some((word) => word.length > 2 && slug.includes(word));
  const labels = all(card, CARD.label)
    .flatMap((one) => [attr(one, 'alt'), attr(one, 'aria-label')])
    .map(clean);
  if (isOfSlug(said) || labels.some((label) => label.includes(said))) return true;
  // Outside every link only its place tells the name; where slug and line have one script they can be compared.
  if (!isLinked && SHAPE.latinSlug.test(slug) && SHAPE.latin.test(said)) return false;
  return !labels.some(isOfSlug) && lines.some((one) => precedes(line, one) && one !== line);
}
