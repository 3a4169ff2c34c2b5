const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A profile (`ACoAA…`) or Sales Navigator (`ACwAA…`) token: 39 characters of base64url. */
export const TOKEN = 'AC[ow]AA[A-Za-z0-9_-]{34}';
const WHOLE = new RegExp(`^${TOKEN}$`);

/**
 * The member number inside a token (bytes 4 to 7, big-endian), or null where the text is no token.
 * Undocumented by LinkedIn, so the number is only a secondary key.
 */
export function memberId(token: string): string | null {
  if (!WHOLE.test(token)) return null;
  // Six bits a character: "AC[ow]AA" is 30 of the 32 bits before the number, the next two have to be 0.
  const [first = 64, ...rest] = [...token.slice(5, 11)].map((char) => DIGITS.indexOf(char));
  if (first > 15) return null;
  const number = rest.reduce(
    (sum, digit, at) => (at < 4 ? sum * 64 + digit : sum * 16 + (digit >> 2)),
    first,
  );
  return number > 0 ? String(number) : null;
}
