import { healthOf } from '../../lib/pages/health.ts';
import { readSubject } from '../../lib/pages/read.ts';
import type { ListReader, Outcome, Page } from '../../lib/pages/reader.ts';
import type { PageLife } from './page-life.ts';

/** Longer than a page takes to load, ms. */
const PATIENCE = 8_000;
/** So many cards say how the hooks of a list do. */
const SAMPLE = 20;

/** Tells how the readers did on this page, once: when it had time to load, or before if the answer is called. */
export function tellHealth({ call, url, signal }: Pick<PageLife, 'call' | 'url' | 'signal'>): () => void {
  let told = false;
  const tell = () => {
    if (!told) call('health.report', healthOf(readSubject(document, url, 0, sample)));
    told = true;
  };
  const timer = setTimeout(tell, PATIENCE);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return tell;
}

function sample(list: ListReader, { trees, now }: Page): Outcome {
  const cards = trees.flatMap((tree) => list.cards(tree)).slice(0, SAMPLE);
  const read = cards.map((card) => list.readCard(card, now));
  return {
    people: read.flatMap((one) => (Array.isArray(one) ? [] : one)),
    misses: read.flatMap((one) => (Array.isArray(one) ? one : [])),
  };
}
