/** Titles and degrees that stand before a first name. */
const BEFORE = /^(?:dr|prof|mr|mrs|ms|dott|dott\.ssa|ing|avv|arch|sig|sig\.ra|herr|frau)\.?$/iu;

/**
 * The first name of somebody, for a greeting. Where a name is written family name first (in Han, Kana or Hangul) it is
 * the whole of it: half a name greets nobody there.
 */
export function firstName(name: string): string {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name)) return name;
  const words = name.replace(/,.*$/s, '').split(/\s+/).filter(Boolean);
  return words.find((word) => !BEFORE.test(word)) ?? name;
}
