/** What an intro may be filled with. */
export type IntroFacts = { name: string; title: string | null; company: string | null };

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

/** A text with its placeholders (`{first_name}`) filled; one that nothing is known of stays, for the user to see. */
export function fillIntro(text: string, { name, title, company }: IntroFacts): string {
  const known: Record<string, string | null> = { first_name: firstName(name), name, title, company };
  return text.replace(/\{(\w+)\}/g, (all, key: string) => (Object.hasOwn(known, key) && known[key]) || all);
}
