import type { Fit } from '../../lib/model/fit.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import { FitBadge } from '../FitBadge.tsx';
import { Reasons } from '../Reasons.tsx';
import { useWords } from '../Words.tsx';

interface Props {
  fit: Fit;
  /** Against the version that counts now; null where there is none. */
  before: Fit | null;
  reasons: { for: string[]; against: string[]; open: string[] };
  next: string | null;
}

/** One person against the draft: badge, bar, and every reason. */
export function TrialView({ fit, before, reasons, next }: Props) {
  const t = useWords();
  const moved = before && (before.expected !== fit.expected || before.verdict !== fit.verdict);
  return (
    <div className="trial">
      <div className="trial-head">
        <FitBadge score={fit} t={t} />
        <span>{t(VERDICT_WORD[fit.verdict])}</span>
        {moved && (
          <span className="quiet trial-before">
            {t('trial_before')} <FitBadge score={before} t={t} />
          </span>
        )}
      </div>
      <span
        className="assay-bar"
        aria-hidden="true"
        style={
          {
            '--lower': fit.lower,
            '--expected': fit.expected,
            '--upper': fit.upper,
            '--threshold': fit.threshold,
          } as object
        }
      />
      <p className="quiet">
        {fit.lower === fit.upper
          ? t('trial_certain', { expected: fit.expected, threshold: fit.threshold })
          : t('trial_range', { lower: fit.lower, upper: fit.upper, threshold: fit.threshold })}
      </p>
      <Reasons reasons={reasons} next={next} />
    </div>
  );
}
