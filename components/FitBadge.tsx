import { badgeOf } from '../lib/model/badge.ts';
import type { Verdict } from '../lib/model/fit.ts';
import { VERDICT_WORD } from '../lib/model/verdict-word.ts';
import type { Translate } from '../lib/model/words.ts';

interface Props {
  score: { lower: number; expected: number; upper: number; verdict: Verdict } | null;
  t: Translate;
}

/** Fit as number and shape; screen readers hear the verdict and the range. Needs `fit.css` on the page. */
export function FitBadge({ score, t }: Props) {
  const { text, className } = badgeOf(score);
  const label = score
    ? t(score.lower === score.upper ? 'fit_certain' : 'word_fit_range', {
        verdict: t(VERDICT_WORD[score.verdict]),
        expected: score.expected,
        lower: score.lower,
        upper: score.upper,
      })
    : t('word_fit_none');
  return (
    <span className={className} role="img" aria-label={label} title={label}>
      {text}
    </span>
  );
}
