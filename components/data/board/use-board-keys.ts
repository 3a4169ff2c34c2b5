import { type KeyboardEvent, useRef, useState } from 'react';
import type { BoardLead } from '../../../lib/model/board.ts';
import { STAGES, type Stage } from '../../../lib/model/stage.ts';
import { isForKeys } from '../../use-list-keys.ts';

interface Keys {
  byId: ReadonlyMap<string, BoardLead>;
  /** Everybody of a stage as they stand below each other. */
  orderOf: (stage: Stage) => readonly BoardLead[];
  /** Under which name a card's place is remembered. */
  stopOf: (lead: BoardLead) => string;
  onStage: (lead: BoardLead, to: Stage) => void;
}

const STEP: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};
const SIDE: Record<string, 1 | -1> = { ArrowLeft: -1, ArrowRight: 1 };

/** Arrow keys go from card to card, numbers move the one under the keyboard. Remembers where it was last. */
export function useBoardKeys({ byId, orderOf, stopOf, onStage }: Keys) {
  const [stops, setStops] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = useRef<string | null>(null);
  const stopAt = (lead: BoardLead) => setStops((known) => new Map(known).set(stopOf(lead), lead.id));
  const go = (lead: BoardLead | undefined) => {
    if (!lead) return;
    wanted.current = lead.id;
    stopAt(lead);
  };
  const leadAt = (target: EventTarget): BoardLead | undefined =>
    target instanceof Element
      ? byId.get(target.closest<HTMLElement>('[data-lead-id]')?.dataset.leadId ?? '')
      : undefined;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const lead = leadAt(event.target);
    if (!lead || !isForKeys(event.nativeEvent)) return;
    const { key, currentTarget, target } = event;
    const step = STEP[key];
    const side = SIDE[key];
    const to = /^[1-5]$/.test(key) ? STAGES[Number(key) - 1] : undefined;
    if (step) {
      const order = orderOf(lead.stage);
      go(
        order[
          step(
            order.findIndex(({ id }) => id === lead.id),
            order.length - 1,
          )
        ],
      );
    } else if (side) go(byId.get(beside(currentTarget, target as Element, lead.stage, side) ?? ''));
    else if (to) onStage(lead, to);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: { target: EventTarget }) => {
    const lead = leadAt(target);
    if (lead && stops.get(stopOf(lead)) !== lead.id) stopAt(lead);
  };
  return { stops, wanted, handlers: { onKeyDown, onFocus } };
}

/** The card of the next stage on that side that has any, at about the same height. */
function beside(board: Element, from: Element, stage: Stage, side: 1 | -1): string | undefined {
  const { top } = from.getBoundingClientRect();
  for (let at = STAGES.indexOf(stage) + side; STAGES[at]; at += side) {
    const cards = [...board.querySelectorAll<HTMLElement>(`[data-lead-id][data-stage="${STAGES[at]}"]`)];
    const far = (card: HTMLElement) => Math.abs(card.getBoundingClientRect().top - top);
    const [nearest] = cards.map((card) => ({ card, far: far(card) })).sort((a, b) => a.far - b.far);
    if (nearest) return nearest.card.dataset.leadId;
  }
  return undefined;
}
