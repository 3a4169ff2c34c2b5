import type { Attention } from '../lib/model/attention.ts';
import { FEW } from '../lib/model/insights.ts';
import { STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

/** From which gap on, as a share of all, the advice is to change something. */
const GAP = 0.1;

/** Where contacts went, stage by stage, with a mark where they should have gone. */
export function AttentionBars({ attention }: { attention: Attention[] }) {
  const t = useWords();
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 0 });
  const all = attention.reduce((sum, { touches }) => sum + touches, 0);
  const short = attention.toSorted((a, b) => b.target - b.share - (a.target - a.share))[0];
  if (all === 0 || !short) return <p className="quiet">{t('playbook_none')}</p>;
  const isFew = all < FEW;
  return (
    <>
      <p className="attention-advice">
        {isFew
          ? t.plural('playbook_few', all)
          : short.target - short.share < GAP
            ? t('playbook_on_aim')
            : t('playbook_more', {
                stage: t(STAGE_WORD[short.stage]),
                target: percent.format(short.target),
                share: percent.format(short.share),
              })}
      </p>
      <ul className="attention">
        {attention.map(({ stage, touches, share, target }) => (
          <li key={stage} data-stage={stage}>
            <span className="attention-stage">{t(STAGE_WORD[stage])}</span>
            <span
              className="attention-bar"
              aria-hidden="true"
              style={{ '--share': isFew ? 0 : share, '--target': target } as object}
            />
            <span className="attention-share">
              {isFew
                ? t('playbook_aim', { target: percent.format(target) })
                : t('playbook_share', { share: percent.format(share), target: percent.format(target) })}
            </span>
            <span className="quiet">{t.plural('playbook_contacts', touches)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
