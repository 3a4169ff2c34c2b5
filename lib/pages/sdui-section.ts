import { hooksOf } from './hooks.ts';
import type { SduiCard } from './sdui-identity.ts';
import type { SectionHooks, State } from './section.ts';

const SDUI = hooksOf('sdui.topcard');
const SDUI_SECTION = hooksOf('sdui');

/** Where the SDUI front end keeps the items of a card. */
export const sduiItems = (): SectionHooks => ({
  items: [SDUI_SECTION.role],
  leaf: 'p',
  noise: SDUI.noise.css,
});

/**
 * The best reading of the cards of a name, or null where there is none: one key may stand on a card and on its wrapper,
 * or on an empty placeholder beside the card.
 */
export function readCards<T extends { state: State }>(
  cards: SduiCard[],
  name: RegExp,
  read: (card: Element) => T | null,
): T | null {
  const parts = cards.filter((card) => name.test(card.name)).flatMap(({ el }) => read(el) ?? []);
  const inState = (state: State) => parts.find((part) => part.state === state);
  return inState('read') ?? inState('drift') ?? parts[0] ?? null;
}
