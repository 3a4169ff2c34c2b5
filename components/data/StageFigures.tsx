import { STAGES, type Stage } from '../../lib/model/stage.ts';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';

/** Leads by stage, those without any left out. */
export function StageFigures({ stages }: { stages: Partial<Record<Stage, number>> }) {
  const t = useWords();
  const digits = new Intl.NumberFormat(t.locale);
  return (
    <dl className="figures">
      {STAGES.filter((stage) => stages[stage]).map((stage) => (
        <div key={stage} data-line={stage}>
          <dt>{t(STAGE_WORD[stage])}</dt>
          <dd>{digits.format(stages[stage] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
