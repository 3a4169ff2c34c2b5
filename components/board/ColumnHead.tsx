import { type BoardColumn, MARKS, type Mark } from '../../lib/model/board.ts';
import { Icon } from '../Icon.tsx';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';
import { MARK_WORD } from './board-parts.ts';

interface Props {
  column: BoardColumn;
  /** Only those with it are shown. */
  mark: Mark | null;
  onMark: (mark: Mark | null) => void;
  /** Puts the column aside; not there for those that always stand open. */
  onFold?: (() => void) | undefined;
}

/** A stage with how many there are, and how many of them wait for what; a press shows these alone. */
export function ColumnHead({ column, mark, onMark, onFold }: Props) {
  const t = useWords();
  const { stage, all, leads, marked } = column;
  const digits = new Intl.NumberFormat(t.locale);
  return (
    <header className="board-head">
      <h2 tabIndex={-1}>
        {t(STAGE_WORD[stage])}{' '}
        <span className="board-count">
          {mark
            ? t('board_of', { shown: digits.format(leads.length), all: digits.format(all) })
            : digits.format(all)}
        </span>
      </h2>
      {onFold && (
        <button
          type="button"
          className="board-fold"
          data-action="fold-column"
          aria-label={t('board_fold', { title: t(STAGE_WORD[stage]) })}
          title={t('board_fold', { title: t(STAGE_WORD[stage]) })}
          onClick={onFold}
        >
          <Icon name="close" />
        </button>
      )}
      <div className="board-asks">
        {MARKS.filter((each) => marked[each] > 0 || each === mark).map((each) => (
          <button
            key={each}
            type="button"
            className={`board-ask is-${each}`}
            data-action="mark"
            data-mark={each}
            aria-pressed={each === mark}
            onClick={() => onMark(each === mark ? null : each)}
          >
            {t.plural(MARK_WORD[each], marked[each])}
          </button>
        ))}
      </div>
    </header>
  );
}
