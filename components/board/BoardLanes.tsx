import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { BoardColumn, BoardLane } from '../../lib/model/board.ts';
import { useWords } from '../Words.tsx';
import type { BoardParts } from './board-parts.ts';
import { BEYOND, CARD_GAP, CARD_HEIGHT, LANE_HEIGHT } from './card-size.ts';
import { focusCard } from './focus-card.ts';
import { LaneCell } from './LaneCell.tsx';
import { LaneHead } from './LaneHead.tsx';
import { useStop } from './use-stop.ts';

interface Props extends BoardParts {
  columns: readonly BoardColumn[];
  lanes: readonly BoardLane[];
  /** What those are called who belong to none. */
  none: string;
  folded: ReadonlySet<string>;
  onFold: (laneId: string) => void;
}

/** Lanes one below the other: a head, then rows with one card of each stage. All scroll together. */
export function BoardLanes(props: Props) {
  const { columns, lanes, none, folded, onFold, now, withoutCompany, stops, wanted, onDrop, onMove } = props;
  const t = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const lost = useRef(false);
  const lines = useMemo(() => linesOf(lanes, folded), [lanes, folded]);
  const cards = useMemo(
    () => lines.flatMap(({ lane, at }, line) => lane.cells.flatMap((cell) => ({ id: idAt(cell, at), line }))),
    [lines],
  );
  const shown = useMemo(() => cards.filter(({ id }) => id !== ''), [cards]);
  const stop = shown[useStop(shown, stops.get('lanes'))];
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (line) => (lines[line]?.at === HEAD ? LANE_HEIGHT : CARD_HEIGHT + CARD_GAP),
    overscan: BEYOND,
    useFlushSync: false,
    // A new function makes it count all rows again.
    getItemKey: useCallback((line: number) => `${lines[line]?.lane.id} ${lines[line]?.at}`, [lines]),
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return !stop || seen.includes(stop.line) ? seen : [...seen, stop.line].sort((a, b) => a - b);
    },
  });
  const onLost = useCallback(() => {
    lost.current = true;
  }, []);
  useLayoutEffect(() => {
    if (lost.current && stop) wanted.current = stop.id;
    lost.current = false;
    if (!stop || wanted.current !== stop.id) return;
    wanted.current = null;
    rows.scrollToIndex(stop.line);
    focusCard(scroll.current, stop.id);
  });
  return (
    <div ref={scroll} className="board-lanes" style={{ '--columns': columns.length } as object}>
      <div style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const { lane, at } = lines[index] ?? {};
          if (!lane || at === undefined) return null;
          return (
            <div key={key} className="board-line" style={{ transform: `translateY(${start}px)` }}>
              {at === HEAD ? (
                <LaneHead
                  title={lane.title || none}
                  personal={lane.title !== ''}
                  people={t.plural('board_people', lane.all)}
                  open={!folded.has(lane.id)}
                  onFold={() => onFold(lane.id)}
                />
              ) : (
                columns.map(({ stage }, column) => (
                  <LaneCell
                    key={stage}
                    stage={stage}
                    lead={lane.cells[column]?.[at]}
                    isStop={stop !== undefined && idAt(lane.cells[column], at) === stop.id}
                    now={now}
                    withoutCompany={withoutCompany}
                    onDrop={onDrop}
                    onMove={onMove}
                    onLost={onLost}
                  />
                ))
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Stands for the head of a lane where others have the number of a row. */
const HEAD = -1;

/** A lane's head, or one row of its cards. */
interface Line {
  lane: BoardLane;
  at: number;
}

const linesOf = (lanes: readonly BoardLane[], folded: ReadonlySet<string>): Line[] =>
  lanes.flatMap((lane) => {
    const rows = folded.has(lane.id) ? 0 : Math.max(...lane.cells.map(({ length }) => length));
    return Array.from({ length: rows + 1 }, (_, at) => ({ lane, at: at - 1 }));
  });

const idAt = (cell: readonly { id: string }[] | undefined, at: number): string => cell?.[at]?.id ?? '';
