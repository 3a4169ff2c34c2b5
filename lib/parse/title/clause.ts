import { type Hit, hits } from './hits.ts';
import type { Entry, TitleIndex } from './index.ts';
import { deputyOf, heightOf, isAbove, isLead, leads, lowered, type Rank } from './rank.ts';
import { tokensOf } from './tokens.ts';

/** What one clause says. */
export interface Found {
  rank: Rank | null;
  occupation: boolean;
  functions: number[];
  /** The words that told occupation and functions. */
  words: string[];
}

const ADMINISTRATIVE = 2;
/** Scope words that are themselves somebody's work. */
const ASSISTING = /assist|secret|segret|sekret|asyst|asist|^(?:directie|vorstand|management)/i;
const ADVISING = /^(?:advis|adviseur|asesor|assessor|berater|conseiller|doradca|mentor|refer|consult)/i;

/** Reads the phrases of a clause; a scope word (*assistant to*) or a company ends it. */
export function readClause(title: string, phrases: [number, number][], index: TitleIndex): Found {
  const found: Found = { rank: null, occupation: false, functions: [], words: [] };
  const clause: [number, number] = [phrases[0]?.[0] ?? 0, phrases.at(-1)?.[1] ?? 0];
  // Chief People & Culture Officer is one phrase.
  const whole = /\bchief\b.{1,60}\bofficer\b/i.test(title.slice(...clause));
  for (const [start, end] of whole ? [clause] : phrases) {
    const words = hits(tokensOf(title.slice(start, end), start), index);
    if (readPhrase(title, words, found) === 'ended') break;
  }
  return found;
}

/** Words of a phrase that change its rank. */
interface Modifiers {
  deputy: string;
  junior: string;
  senior: string;
}

function readPhrase(title: string, words: Hit[], found: Found): 'ended' | null {
  const modifiers: Modifiers = { deputy: '', junior: '', senior: '' };
  let rank: Rank | null = null;
  let ended = false;
  let possessor = false;
  for (const { entry, start, end } of words) {
    const shown = title.slice(start, end);
    if (entry.scope || entry.at) {
      // Somebody's assistant: the work is known, a rank is not. Former work says nothing.
      if (entry.scope && ASSISTING.test(shown))
        addOther(found, { occupation: true, functions: [ADMINISTRATIVE] }, shown);
      if (entry.scope && ADVISING.test(shown)) addOther(found, { occupation: true }, shown);
      ended = true;
      break;
    }
    if (entry.deputy && entry.level && ((rank && isLead(rank.level)) || possessor)) {
      // CEO Assistant, Director's Assistant.
      rank = null;
      addOther(found, { occupation: true, functions: [ADMINISTRATIVE] }, shown);
      continue;
    }
    if (entry.deputy) modifiers.deputy = shown;
    if (entry.junior) modifiers.junior = shown;
    if (entry.level === 'senior') modifiers.senior = shown;
    possessor = POSSESSIVE.test(title.slice(end, end + 3));
    // President's Club; Director of Volunteer Services: volunteers are whom the director is for.
    const isAnothers: boolean =
      possessor || (leads(rank) && OF.test(title.slice(Math.max(0, start - 5), start)));
    const said: Rank | null = isAnothers ? null : rankOf(entry, shown);
    if (said && (isAbove(said, rank) || isOfPartners(said, rank))) rank = said;
    if (entry.occupation || entry.functions?.length) addOther(found, entry, shown);
    if (entry.occupation && entry.functions?.includes(ADMINISTRATIVE)) {
      // Executive Assistant to the Managing Director: ranks that follow are another's.
      ended = words.some((word) => word.start > start && word.entry.level !== undefined);
      break;
    }
  }
  const settled = settle(rank, modifiers, found.occupation);
  if (settled && heightOf(settled) > heightOf(found.rank)) found.rank = settled;
  return ended ? 'ended' : null;
}

/** After somebody's rank who is not the one. */
const POSSESSIVE = /^['’]s\s/;
/** *of*, *for* in the languages in which a unit is named so. */
const OF = /\b(?:of|for|di|de|des|für)\s$/i;

/** *Partner Operations Manager*: a manager of what has to do with partners. */
const isOfPartners = (said: Rank, before: Rank | null): boolean =>
  said.plain && before?.level === 'partner' && /^partner$/i.test(before.words[0] ?? '');

const rankOf = ({ level, range, plain = false }: Entry, shown: string): Rank | null =>
  level ? { level, range: range ?? [level, level], plain, words: [shown] } : null;

/** What *deputy*, *junior* and *senior* make of a rank. */
function settle(rank: Rank | null, { deputy, junior, senior }: Modifiers, occupation: boolean): Rank | null {
  const isDeputy = rank !== null && deputy !== '' && !rank.words.includes(deputy);
  const settled = rank && isDeputy ? deputyOf(rank, deputy) : rank;
  if (junior && (settled ? !isLead(settled.level) : occupation))
    return lowered(settled, 'entry', 'entry', junior);
  // Senior Project Manager: somebody experienced, perhaps with people to manage.
  if (senior && settled?.plain) return lowered(settled, 'senior', 'manager', senior);
  return settled;
}

function addOther(found: Found, { occupation, functions = [] }: Entry, shown: string): void {
  if (occupation) found.occupation = true;
  found.functions.push(...functions);
  found.words.push(shown);
}
