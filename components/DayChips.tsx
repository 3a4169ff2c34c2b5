import type { WordKey } from '../lib/model/words.ts';
import { morningAfter } from './days.ts';
import { useWords } from './Words.tsx';

const DAYS: [days: number, word: WordKey][] = [
  [1, 'act_follow_1'],
  [3, 'act_follow_3'],
  [7, 'act_follow_7'],
  [30, 'act_follow_30'],
];

interface Props {
  /** Milliseconds UTC. */
  now: number;
  /** The buttons' `data-action`. */
  action: string;
  /** Milliseconds UTC: the morning of that day. */
  onPick: (at: number) => void;
}

/** After how many days to get back to somebody. */
export function DayChips({ now, action, onPick }: Props) {
  const t = useWords();
  return DAYS.map(([days, word]) => (
    <button
      key={days}
      type="button"
      className="button"
      data-action={action}
      data-days={days}
      onClick={() => onPick(morningAfter(now, days))}
    >
      {t(word)}
    </button>
  ));
}
