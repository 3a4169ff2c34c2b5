import type { LeadLine } from '../model/lead-line.ts';
import { fold } from '../parse/fold.ts';

type Texts = Pick<LeadLine, 'name' | 'title' | 'headline' | 'company' | 'tags'>;

/** Folded texts of lines asked about before: a keystroke asks about everybody. */
const folded = new WeakMap<object, string>();

function textOf(line: Texts): string {
  const known = folded.get(line);
  if (known !== undefined) return known;
  const { name, title, headline, company, tags } = line;
  const text = fold([name, title ?? headline ?? '', company ?? '', ...tags].join(' '));
  folded.set(line, text);
  return text;
}

/** Whether every word of `text` stands in name, title (or headline), company or tags; true of everybody without words. */
export function hasWords(text: string): (line: Texts) => boolean {
  const words = fold(text).split(' ').filter(Boolean);
  return words.length === 0 ? () => true : (line) => words.every((word) => textOf(line).includes(word));
}
