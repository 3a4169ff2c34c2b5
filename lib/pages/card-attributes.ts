/** Attributes that change when a list gives a card to somebody else without replacing its nodes. */
export const CARD_ATTRIBUTES = [
  'href',
  'id',
  'componentkey',
  'data-chameleon-result-urn',
  'data-scroll-into-view',
  'data-row-id',
];
