/** Height of a card and of the gap below it, CSS pixels: one size for all, so that nothing has to be measured. */
export const CARD_HEIGHT = 80;
export const CARD_GAP = 8;
/** Of a lane's head. */
export const LANE_HEIGHT = 40;
/** Cards drawn beyond either edge of what is seen. */
export const BEYOND = 4;
