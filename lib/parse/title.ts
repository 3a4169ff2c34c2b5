import type { Level, TitleMeaning } from '../model/title.ts';
import { readClause } from './title/clause.ts';
import { unique } from './title/hits.ts';
import { titleIndex } from './title/index.ts';
import { heightOf, type Rank } from './title/rank.ts';
import { clausesOf } from './title/tokens.ts';

/** Longer titles are cut: the rest of a headline that long is an advert. */
const MAX_LENGTH = 400;
/** Of known work without a rank word: neither apprentices nor heads of anything. */
const WITHOUT_RANK: [Level, Level] = ['entry', 'senior'];

/**
 * Seniority and functions of a job title or headline in many languages, with the words that decided.
 * Unknown words stay unknown: `range` null. Several roles: the highest. Where the words leave the level open (*Head
 * of*), `level` is the one meant most often and `range` what it may be. `locale` is that of the page: of words that
 * mean different things its language decides.
 */
export function parseTitle(text: string, { locale }: { locale?: string | null } = {}): TitleMeaning {
  const index = titleIndex(locale);
  const title = text.slice(0, MAX_LENGTH);
  const found = clausesOf(title).map((phrases) => readClause(title, phrases, index));
  const highest = found.reduce<Rank | null>(
    (best, { rank }) => (heightOf(rank) > heightOf(best) ? rank : best),
    null,
  );
  const isKnown = found.some((clause) => clause.occupation);
  return {
    level: highest?.level ?? null,
    range: highest?.range ?? (isKnown ? WITHOUT_RANK : null),
    functions: unique(found.flatMap((clause) => clause.functions)),
    because: unique([...(highest?.words ?? []), ...found.flatMap((clause) => clause.words)]),
  };
}
