import type { Miss, Person } from '../model/reading.ts';
import { parseDegree } from './degree.ts';
import { all, attr, type By, closest, first, holds, matches, precedes, text, under } from './dom.ts';
import { type Hook, SHAPE } from './hooks.ts';
import { hearLink, isTorn, type Witness } from './identity.ts';
import { nameOf } from './names.ts';
import { type BasicHooks, fieldsOf, keyOf, keysOf, missesOf, personOf, visibleText } from './person.ts';

/** Where a list keeps what it says of a person. */
export interface RowHooks extends BasicHooks {
  /** Links to people; the first with text that is not noise is the person's. */
  name: Hook;
  /** The link that is known to be the name's. */
  title?: Hook;
  /** Lines of text below the name; the same selector for both where only their order tells headline and place. */
  headline: Hook;
  location: Hook;
  /** What is not of this person: mutual connections, actions. */
  noise: Hook;
}

/** The person of one row; no miss and no person for "LinkedIn Member", which links to nobody. */
export function readRow(row: Element, hooks: RowHooks, now: number, witness: Witness): Person | Miss[] {
  const link = nameLink(row, hooks);
  const [photo] = all(row, hooks.name).filter((el) => isOwn(el, row, hooks));
  for (const own of [photo, link]) if (own) hearLink(witness, own);
  const keys = keysOf(witness);
  if (!photo || keys.length === 0) return [];
  const name = link && !isLost(link, row, hooks) && nameOf(link);
  if (!name || isTorn(witness))
    return missesOf(keyOf({ keys }), ['name'], name || text(row) ? 'drift' : 'not-loaded', hooks.name);
  return personOf(keys, fieldsOf({ name, ...saidIn(row, link, hooks) }, hooks, now));
}

const isOwn = (el: Element, row: Element, { noise }: RowHooks): boolean =>
  !under(el, noise, row) && (!first(el, 'strong') || first(el, 'p') !== null);

/** The innermost first link with text; in the live page one link wraps the whole card and holds the others. */
export function nameLink(row: Element, hooks: RowHooks): Element | null {
  const own = all(row, hooks.name).filter((el) => isOwn(el, row, hooks) && visibleText(el));
  const { title } = hooks;
  return (
    own.find((el) => title && matches(el, title)) ??
    own.find((el) => !own.some((other) => other !== el && holds(el, other))) ??
    null
  );
}

/** True for a bare line before others that lead to the person as well: the name's own line, which ends in a mark, is gone. */
function isLost(link: Element, row: Element, hooks: RowHooks): boolean {
  const line = closest(link, 'p');
  if (!line || text(line) !== text(link) || (hooks.title && matches(link, hooks.title))) return false;
  return all(row, hooks.name).some(
    (el) => isOwn(el, row, hooks) && text(el) && !holds(line, el) && !holds(el, line),
  );
}

function saidIn(row: Element, link: Element, hooks: RowHooks) {
  const line = first(link, 'p') ?? closest(link, 'p');
  const linesBy = (by: By): Element[] =>
    all(row, by).filter(
      (el) =>
        el !== line &&
        !holds(el, link) &&
        !under(el, hooks.noise, row) &&
        // Parsing a saved page splits links within links: each line may have a link to the person again.
        all(el, hooks.name).every((own) => attr(own, 'href') === attr(link, 'href')) &&
        text(el) !== '',
    );
  const isOrdered = hooks.headline.css === hooks.location.css;
  const lines = linesBy(hooks.location).filter((el) => !isMark(text(el)));
  const badges = isOrdered ? [line] : all(row, hooks.degree);
  const degree = [...badges, ...linesBy(hooks.location).slice(0, 1)]
    .map((el) => parseDegree(el ? visibleText(el) : '') ?? parseDegree(el ? text(el) : ''))
    .find(Boolean);
  const headline = isOrdered ? undefined : linesBy(hooks.headline)[0];
  if (!headline) return { degree, ...inOrder(lines) };
  const location = lines.find((el) => el !== headline && precedes(headline, el));
  return { degree, headline: text(headline), location: location && text(location) };
}

/** True for a degree, and for what stands in its place: "• Following". */
const isMark = (said: string): boolean => parseDegree(said) !== null || SHAPE.mark.test(said);

/**
 * Headline and place, told by their order alone. Where only one line stands before the snippets (they stress the words
 * that were searched, or count followers, or end in a colon) it could be either; wrong data is worse than none.
 */
function inOrder(lines: Element[]): { headline?: string; location?: string } {
  const snippet = lines.findIndex(
    (el, at) => at > 0 && (first(el, 'strong') || SHAPE.snippet.test(text(el))),
  );
  const [headline, location] = (snippet < 0 ? lines : lines.slice(0, snippet)).map(text);
  return location === undefined ? {} : { headline, location };
}
