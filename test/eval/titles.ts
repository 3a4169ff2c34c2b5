import { readFileSync } from 'node:fs';
import type { TitleMeaning } from '../../lib/model/title.ts';

/** A title with what somebody who knows such titles says of it. */
export interface LabelledTitle {
  language: string;
  title: string;
  /** What it may be called: a level, `work` (known occupation, no rank) or `unknown`. Mostly one. */
  levels: string[];
  /** Functions that must be found. */
  functions: number[];
  /** Functions that may be found too; any other is wrong. */
  maybe: number[];
}

export interface TitleResult extends LabelledTitle {
  found: TitleMeaning;
  said: string;
  levelRight: boolean;
  functionsRight: boolean;
}

/**
 * The labelled list: a line is language, title, levels separated by `/`, and function ids, `?` after those that are
 * a matter of opinion. Written before the parser was tuned; odd rows were looked at while tuning, even rows were not.
 */
export function labelledTitles(): LabelledTitle[] {
  return readFileSync(new URL('titles.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [language = '', title = '', levels = '', ids = ''] = line.split('\t');
      const functions = ids === '-' ? [] : ids.split(' ');
      return {
        language,
        title,
        levels: levels.split('/'),
        functions: functions.filter((id) => !id.endsWith('?')).map(Number),
        maybe: functions.filter((id) => id.endsWith('?')).map((id) => Number(id.slice(0, -1))),
      };
    });
}

/** Each labelled title read by `parse`, which is given no language: half of all profiles are in another than the page. */
export function readTitles(parse: (title: string) => TitleMeaning, titles = labelledTitles()): TitleResult[] {
  return titles.map((labelled) => {
    const found = parse(labelled.title);
    const said = found.level ?? (found.range ? 'work' : 'unknown');
    const allowed = [...labelled.functions, ...labelled.maybe];
    return {
      ...labelled,
      found,
      said,
      levelRight: labelled.levels.includes(said),
      functionsRight:
        labelled.functions.every((id) => found.functions.includes(id)) &&
        found.functions.every((id) => allowed.includes(id)),
    };
  });
}

/** Share of the results that are right. */
export const share = (results: TitleResult[], key: 'levelRight' | 'functionsRight'): number =>
  results.filter((result) => result[key]).length / results.length;
