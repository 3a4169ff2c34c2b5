import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { BoardColumn as Column, Mark } from '../../lib/model/board.ts';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';
import { BoardCard } from './BoardCard.tsx';
import type { BoardParts } from './board-parts.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { BEYOND, CARD_GAP, CARD_HEIGHT } from './card-size.ts';
import { focusCard } from './focus-card.ts';
import { useDropStage } from './use-drop-stage.ts';
import { useStop } from './use-stop.ts';

interface Props extends BoardParts {
  column: Column;
  mark: Mark | null;
  onMark: (mark: Mark | null) => void;
  onFold: (() => void) | undefined;
}

/** One stage: its head, and its cards, of which only those are drawn that are seen. */
export function BoardColumn(props: Props) {
  const { column, mark, onMark, onFold, now, stops, wanted, onDrop, onMove } = props;
  const t = useWords();
  const { stage, leads } = column;
  const area = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const lost = useRef(false);
  const stop = useStop(leads, stops.get(stage));
  const over = useDropStage(area, stage, onDrop);
  const rows = useVirtualizer({
    count: leads.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    gap: CARD_GAP,
    overscan: BEYOND,
    useFlushSync: false,
    // A new function makes it count all rows again.
    getItemKey: useCallback((at: number) => leads[at]?.id ?? at, [leads]),
    // The card that the keyboard is on stays, wherever the column is scrolled to.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(stop) || leads.length === 0 ? seen : [...seen, stop].sort((a, b) => a - b);
    },
  });
  const onLost = useCallback(() => {
    lost.current = true;
  }, []);
  useLayoutEffect(() => {
    const here = leads[stop]?.id;
    if (lost.current) {
      lost.current = false;
      // The next one took its place; in an empty column the keyboard stays at its head.
      if (here) wanted.current = here;
      else area.current?.querySelector<HTMLElement>('h2')?.focus();
    }
    if (!here || wanted.current !== here) return;
    wanted.current = null;
    rows.scrollToIndex(stop);
    focusCard(area.current, here);
  });
  const title = t(STAGE_WORD[stage]);
  return (
    <section
      ref={area}
      className={over ? 'board-column is-over' : 'board-column'}
      aria-label={t('board_column', { stage: title, people: t.plural('board_people', column.all) })}
      data-column={stage}
    >
      <ColumnHead column={column} mark={mark} onMark={onMark} onFold={onFold} />
      <div ref={scroll} className="board-cards">
        {leads.length === 0 ? (
          <p className="board-none">{t('board_column_empty')}</p>
        ) : (
          <ul style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ key, index, start }) => {
              const lead = leads[index];
              return (
                lead && (
                  <li
                    key={key}
                    aria-setsize={leads.length}
                    aria-posinset={index + 1}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <BoardCard
                      lead={lead}
                      isStop={index === stop}
                      now={now}
                      onMove={onMove}
                      onLost={onLost}
                    />
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
