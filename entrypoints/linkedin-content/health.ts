import { healthOf } from '../../lib/pages/health.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import type { PageLife } from './page-life.ts';

/** Longer than a page takes to load, ms. */
const PATIENCE = 8_000;

/** Tells how the readers did on this page, once: when it had time to load, or before if the answer is called. */
export function tellHealth({ call, url, signal }: Pick<PageLife, 'call' | 'url' | 'signal'>): () => void {
  let told = false;
  const tell = () => {
    if (!told) call('health.report', healthOf(readPage(document, url, 0)));
    told = true;
  };
  const timer = setTimeout(tell, PATIENCE);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return tell;
}
