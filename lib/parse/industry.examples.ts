/** Industry names with LinkedIn's id. */
export const INDUSTRY_EXAMPLES: readonly [string, number | null][] = [
  ['Hospitality', 31],
  ['Restaurants', 32],
  ['Restaurantes', 32],
  ['Food & Beverages', 34],
  ['Food and Beverage Services', 34],
  ['Motor Vehicle Manufacturing', 53],
  ['Automotive', 53],
  ['Biotechnology', 12],
  ['Biotechnology Research', 12],
  ['Hôtellerie', 31],
  ['Underwater basket weaving', null],
  ['', null],
];
