import type { Verdict } from './fit.ts';

/** What a fit badge shows: text, and the class that `components/fit.css` draws. */
export interface Badge {
  /** `86`, `~72` while undecided, `?` while nothing is known, `–` when nobody has been scored. */
  text: string;
  className: string;
}

const CLASS: Record<Verdict, string> = {
  fit: 'assay-badge is-fit',
  undecided: 'assay-badge is-undecided',
  'not-fit': 'assay-badge is-not-fit',
};

/** The badge of a score, the same in page, popup and workspace; `null` is somebody without a score. */
export function badgeOf(
  score: { lower: number; expected: number; upper: number; verdict: Verdict } | null,
): Badge {
  if (!score) return { text: '–', className: 'assay-badge is-none' };
  // From 0 to 100 everything is possible: a number would only look like a middling fit.
  if (score.lower === 0 && score.upper === 100) return { text: '?', className: CLASS[score.verdict] };
  const number = String(Math.round(score.expected));
  return {
    text: score.verdict === 'undecided' ? `~${number}` : number,
    className: CLASS[score.verdict],
  };
}
