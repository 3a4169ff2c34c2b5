import { LANE_KINDS, type LaneKind } from '../../lib/model/board.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { SearchField } from '../SearchField.tsx';
import { useWords } from '../Words.tsx';

const LANES: Record<LaneKind, WordKey> = {
  none: 'board_lanes_none',
  company: 'board_lanes_company',
  icp: 'board_lanes_icp',
};

interface Props {
  text: string;
  onText: (text: string) => void;
  lanes: LaneKind;
  onLanes: (lanes: LaneKind) => void;
  /** How far everybody is read; null: all are there. */
  reading: { read: number; total: number } | null;
  /** There is nobody to look for. */
  nobody: boolean;
}

/** What the board shows of whom, and in which rows. */
export function BoardHead({ text, onText, lanes, onLanes, reading, nobody }: Props) {
  const t = useWords();
  if (nobody) return <h1>{t('work_board')}</h1>;
  return (
    <div className="board-top">
      <h1>{t('work_board')}</h1>
      <SearchField value={text} onChange={onText} />
      <label className="board-rows">
        <span>{t('board_lanes')}</span>
        <select name="lanes" value={lanes} onChange={({ target }) => onLanes(target.value as LaneKind)}>
          {LANE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(LANES[kind])}
            </option>
          ))}
        </select>
      </label>
      <p className="board-keys quiet" role={reading ? 'status' : undefined}>
        {reading ? t('board_reading', reading) : t('board_keys')}
      </p>
    </div>
  );
}
