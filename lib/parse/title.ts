import type { TitleMeaning } from '../model/title.ts';
/** thin */
export function parseTitle(_text: string, _options: { locale?: string | null } = {}): TitleMeaning {
  return { level: null, range: null, functions: [], because: [] };
}
