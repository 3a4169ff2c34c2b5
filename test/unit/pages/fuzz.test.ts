import { expect, it } from 'vitest';
import { type Reading, ReadingSchema } from '../../../lib/model/reading.ts';
import { parseUrl, personKeys, readPage } from '../../../lib/pages/index.ts';
import { memberId, TOKEN } from '../../../lib/pages/token.ts';
import { foldSlug } from '../../../lib/pages/url.ts';
import { savedPages } from '../../pages/cases.ts';
import { documentOf, type SavedPage } from '../../pages/compact.ts';

/** `ASSAY_FULL=1`: 100 shuffles and 100 other changes of each page; without it the first few of them. */
const [SHUFFLES, OTHERS] = process.env.ASSAY_FULL === '1' ? [100, 100] : [2, 3];

/** mulberry32: the same numbers for the same seed everywhere, 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every key that the page or its address writes down, and the member numbers in its tokens. */
function keysOn({ html, url }: SavedPage): (key: string) => boolean {
  const plain = (text: string) => text.replace(/&amp;/g, '&').replace(/%3A/gi, ':');
  const all = plain(`${url} ${html}`);
  const tokens = [...all.matchAll(new RegExp(TOKEN, 'g'))].map(([token]) => token);
  const links = [...all.matchAll(/\/(?:in|pub)\/([^/?#"'\s<&]+)|vanityName=([^&#"\s]+)/g)];
  const slugs = links.map(([, path, query]) => {
    try {
      return foldSlug(decodeURIComponent(path ?? query ?? ''));
    } catch {
      return '';
    }
  });
  const known = new Set([...tokens, ...tokens.map(memberId), ...slugs]);
  return (key) => {
    const value = key.slice(key.indexOf(':') + 1);
    return (
      known.has(value) || all.includes(`urn:li:member:${value}`) || all.includes(`data-member-id="${value}"`)
    );
  };
}

/** Moves, doubles and deletes nodes, or shuffles children; gives the way back. */
function change(doc: Document, random: () => number, isShuffle: boolean): () => void {
  const els = [...doc.querySelectorAll('body *')];
  const one = (): Element | undefined => els[Math.floor(random() * els.length)];
  if (isShuffle) {
    const parents = els.filter(({ childElementCount }) => childElementCount > 1);
    // Half of the shuffles stir one list, the others everything.
    const stirred = random() < 0.5 ? parents : parents.filter(() => random() < 2 / parents.length);
    const orders = stirred.map((el): [Element, ChildNode[]] => [el, [...el.childNodes]]);
    for (const [el, order] of orders)
      el.append(
        ...order
          .map((node): [number, ChildNode] => [random(), node])
          .sort(([a], [b]) => a - b)
          .map(([, node]) => node),
      );
    return () => {
      for (const [el, order] of orders) el.append(...order);
    };
  }
  const back: (() => void)[] = [];
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    const el = one();
    const to = one();
    const way = random();
    if (!el?.parentNode || !to || el.contains(to)) continue;
    if (way < 1 / 3) {
      const copy = el.cloneNode(true) as Element;
      to.before(copy);
      back.push(() => copy.remove());
    } else {
      const place = doc.createComment('');
      el.replaceWith(place);
      if (way < 2 / 3) to.append(el);
      back.push(() => place.replaceWith(el));
    }
  }
  return () => {
    for (const undo of back.reverse()) undo();
  };
}

/** What no page may make a reading say. */
function wrongs(reading: Reading, url: string, isOnPage: (key: string) => boolean): string[] {
  const { subject, people, company, refusal } = reading;
  const { error } = ReadingSchema.safeParse(reading);
  const asked = parseUrl(url);
  const wanted = asked?.keys.map(({ value }) => value) ?? [];
  const keys = [...(subject ? [subject] : []), ...people].flatMap(personKeys);
  return [
    ...(error ? [`no reading: ${error.message}`] : []),
    ...keys.filter((key) => !isOnPage(key)).map((key) => `not on the page: ${key}`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `twice: ${key}`),
    ...(subject && !subject.keys.some(({ value }) => wanted.includes(value)) ? ['another subject'] : []),
    ...(company &&
    asked?.companyKey &&
    !company.keys.some(({ kind, value }) => `${kind}:${value}` === asked.companyKey)
      ? ['another company']
      : []),
    ...(refusal && (subject || company || people[0]) ? ['refused and read'] : []),
  ];
}

it.each(savedPages().map(([name, page], at) => ({ name, page, at })))(
  '$name: deleted, doubled, moved or shuffled, never gives whom it does not name',
  ({ page, at }) => {
    const doc = documentOf(page.html);
    const before = readPage(doc, page.url, 1);
    const isOnPage = keysOn(page);
    expect(isOnPage('slug:of-nobody-anywhere')).toBe(false);
    expect(wrongs(before, page.url, isOnPage)).toEqual([]);
    for (let round = 0; round < SHUFFLES + OTHERS; round++) {
      const seed = at * 1_000 + round;
      const undo = change(doc, randomOf(seed), round < SHUFFLES);
      expect([seed, ...wrongs(readPage(doc, page.url, 1), page.url, isOnPage)]).toEqual([seed]);
      undo();
    }
    expect(readPage(doc, page.url, 1)).toEqual(before);
  },
  300_000,
);
