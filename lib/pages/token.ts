import { SHAPE } from './hooks.ts';

/** A profile (`ACoAA…`) or Sales Navigator (`ACwAA…`) token: 39 characters of base64url. */
export const TOKEN = 'AC[ow]AA[\\w-]{34}';

/** The first token in a text; empty where there is none. */
export const tokenIn = (text: string): string => text.match(SHAPE.token)?.[0] ?? '';

/**
 * The member number inside a token (bytes 4 to 7, big-endian), or null where the text is no token.
 * Undocumented by LinkedIn, so the number is only a secondary key.
 */
export function memberId(token: string): string | null {
  if (!token || tokenIn(token) !== token) return null;
  // Twelve characters are the first nine bytes; the byte before the number has to be 0.
  const bytes = atob(token.slice(0, 12).replace(/-/g, '+').replace(/_/g, '/'));
  const [zero = 1, ...number] = [...bytes.slice(3, 8)].map((byte) => byte.charCodeAt(0));
  const value = number.reduce((sum, byte) => sum * 256 + byte, 0);
  return zero === 0 && value > 0 ? String(value) : null;
}
