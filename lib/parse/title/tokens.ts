import { fold } from '../fold.ts';

/** One word of a title, with where it stands. */
export interface Token {
  /** Folded. */
  word: string;
  start: number;
  end: number;
  /** Written without spaces: words are looked for inside. */
  unspaced: boolean;
  /** In capitals, as shown: tells *IT* from *it*. */
  capitals: boolean;
}

/** `c.e.o.`; Japanese or Chinese runs; `r&d`, `c++`; other words. */
const WORD =
  /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\u3099\u309a＆&]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\u3099\u309a]+|[\p{L}\p{N}\p{M}]+(?:&(?=\p{L})[\p{L}\p{N}]+|[+#]+)?/gu;
/** The Dutch spelling of a word that means less in English. */
const DUTCH_COORDINATOR = /coo\u0308rd|coörd/i;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Words of a title in order. */
export function tokensOf(text: string, offset = 0): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: shown, index }) => ({
    word: fold(shown.replaceAll('.', '').replace(DUTCH_COORDINATOR, 'cooerd')),
    start: offset + index,
    end: offset + index + shown.length,
    unspaced: UNSPACED.test(shown),
    capitals: shown === shown.toUpperCase(),
  }));
}

/** Between clauses that say different things: another role, an advert, a company. */
const CLAUSE =
  /[|•·▪●◆★✦~;\n\r\t()[\]{}「」『』【】［］（）｜]|\s[-–—]\s|\s\/\s|…|,\s*(?:and\s+)?(?:now|currently|today|ora|oggi|attualmente|jetzt|heute|aktuell|maintenant|actuellement|ahora|actualmente|hoy|agora|atualmente|hoje|nu|nyt|obecnie)\s/iu;
/** Inside a clause: a new phrase begins, perhaps another role. */
const PHRASE = /[,、，/／:：]|\s(?:&|and|und|et|e|y|en(?!\s+chef)|o|or|sowie)\s|\s\+\s|兼/iu;

/** The clauses of a title, each with its phrases, as [start, end] of `text`. */
export function clausesOf(text: string): [number, number][][] {
  return cut(text, 0, CLAUSE).map(([start, end]) => cut(text.slice(start, end), start, PHRASE));
}

function cut(text: string, offset: number, separator: RegExp): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(separator, `${separator.flags}g`))) {
    parts.push([offset + from, offset + match.index]);
    from = match.index + match[0].length;
  }
  parts.push([offset + from, offset + text.length]);
  return parts.filter(([start, end]) => end > start);
}
