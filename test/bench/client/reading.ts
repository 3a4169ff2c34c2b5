import { readPage } from '../../../lib/pages/index.ts';

export interface Times {
  elements: number;
  /** Milliseconds of each run, ours and the bare walk's, in turns after one warm-up of each. */
  ours: number[];
  bare: number[];
  /** What our reading found, so that a reading of nothing does not count as fast. */
  found: number;
}

/** Every text of the page, normalised: the least that any reader would have to do. */
function bareWalk(): string[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    texts.push((node.nodeValue ?? '').replace(/\s+/g, ' ').normalize('NFC').trim());
  return texts;
}

/** Runs in a real page: its reading against a bare walk. */
export function timeReading(url: string, runs: number): Times {
  let found = 0;
  const ours = () => {
    const { subject, people } = readPage(document, url, 1);
    found = people.length + (subject ? 1 + subject.positions.length : 0);
  };
  const time = (run: () => unknown) => {
    const began = performance.now();
    // The browser's clock has steps of 0.1 ms: several turns for one figure.
    for (let turn = 0; turn < 4; turn++) run();
    return (performance.now() - began) / 4;
  };
  time(ours);
  time(bareWalk);
  const pairs = Array.from({ length: runs }, () => [time(ours), time(bareWalk)] as const);
  return {
    elements: document.querySelectorAll('*').length,
    ours: pairs.map(([own]) => own),
    bare: pairs.map(([, bare]) => bare),
    found,
  };
}
