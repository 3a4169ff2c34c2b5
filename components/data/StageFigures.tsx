import { STAGES, type Stage } from '../../lib/model/stage.ts';
import { Figures } from '../Figures.tsx';
import { STAGE_WORD } from '../stage-words.ts';

/** Leads by stage, those without any left out. */
export const StageFigures = ({ stages }: { stages: Partial<Record<Stage, number>> }) => (
  <Figures lines={STAGES.map((stage) => [STAGE_WORD[stage], stages[stage] ?? 0, false, stage])} />
);
