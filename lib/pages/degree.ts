import { SHAPE } from './hooks.ts';

/** Distance in LinkedIn's network from a badge such as `· 2nd` or `• 3e et +`; null for any other text. */
export function parseDegree(text: string): 1 | 2 | 3 | null {
  const digit = SHAPE.degree.exec(ascii(text.trim()))?.[1];
  return digit ? (Number(digit) as 1 | 2 | 3) : null;
}

/** Arabic-Indic, Persian and Devanagari digits as 0 to 9. */
export const ascii = (text: string): string =>
  text.replace(SHAPE.digit, (digit) => String((digit.charCodeAt(0) & 15) - (digit > '\u0965' ? 6 : 0)));
