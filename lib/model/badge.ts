import type { Verdict } from './fit.ts';

/** What a fit badge shows: text, and the class that `components/fit.css` draws. */
export interface Badge {
  /** `86`, `~72` while undecided, `–` when nobody has been scored. */
  text: string;
  className: string;
}

const CLASS: Record<Verdict, string> = {
  fit: 'assay-badge is-fit',
  undecided: 'assay-badge is-undecided',
  'not-fit': 'assay-badge is-not-fit',
};

/** The badge of a score, the same in page, popup and workspace; `null` is somebody without a score. */
export function badgeOf(score: { expected: number; verdict: Verdict } | null): Badge {
  if (!score) return { text: '–', className: 'assay-badge is-none' };
  const number = String(Math.round(score.expected));
  return {
    text: score.verdict === 'undecided' ? `~${number}` : number,
    className: CLASS[score.verdict],
  };
}
