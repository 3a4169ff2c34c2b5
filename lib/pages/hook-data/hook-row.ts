/**
 * One entry of the hook data: year and month (YYMM) when it was first seen, selector (for `route` the source of a regular
 * expression, for `shape` one with its flags, `/…/gu`), and how far a value found so is trusted (0 to 1; 0.9 where nothing stands).
 */
export type HookRow = readonly [since: number, css: string, confidence?: number];

/** Parts of hook data by name; the id of a hook is `part.key`. */
export type HookPart = Record<string, Record<string, HookRow>>;

/** Keys of the newer front end stand in `componentkey`, since September 2026 also or only in `id`. */
export const keyed = (start: string): string => `[componentkey^="${start}"],[id^="${start}"]`;
/** Start of the keys of a profile's cards: the subject's token and the card's name follow. */
export const CARD_REF = 'com.linkedin.sdui.profile.card.ref';
