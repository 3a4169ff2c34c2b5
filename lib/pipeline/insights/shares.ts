import { gradeOf } from '../../fit/interest.ts';
import type { FitSpread, SourceShare, WinRate } from '../../model/insights.ts';
import type { LeadLine } from '../../model/lead-line.ts';
import { sourceGroup } from '../../model/source-group.ts';
import type { Grade } from '../../model/touch.ts';
import { rangeOf, shareOf } from './numbers.ts';

const WIDTH = 10;

/** Everybody by their expected fit, in tens; the last band has 100, too. */
export function fitSpreadOf(lines: readonly Pick<LeadLine, 'fit'>[]): FitSpread {
  const bands = Array.from({ length: 10 }, (_, at) => {
    const from = at * WIDTH;
    return { from, to: at === 9 ? 100 : from + WIDTH - 1, fit: 0, undecided: 0, notFit: 0 };
  });
  let unknown = 0;
  for (const { fit } of lines) {
    // From 0 to 100 everything is possible: the number between would only look like a middling fit.
    const band = fit && !(fit.lower === 0 && fit.upper === 100) && bands[placeOf(fit.expected)];
    if (!fit || !band) unknown++;
    else if (fit.verdict === 'fit') band.fit++;
    else if (fit.verdict === 'not-fit') band.notFit++;
    else band.undecided++;
  }
  return { bands, unknown };
}

const placeOf = (expected: number): number => Math.min(9, Math.floor(expected / WIDTH));

/** Where people come from, most first, with how many of them fit and how many buy. */
export function sourcesOf(lines: readonly Pick<LeadLine, 'source' | 'fit' | 'stage'>[]): SourceShare[] {
  const shares = new Map<SourceShare['source'], SourceShare>();
  for (const line of lines) {
    const source = sourceGroup(line);
    const share = shares.get(source) ?? { source, all: 0, fit: 0, customers: 0 };
    shares.set(source, share);
    share.all++;
    if (line.fit?.verdict === 'fit') share.fit++;
    if (line.stage === 'customer') share.customers++;
  }
  return [...shares.values()].sort((a, b) => b.all - a.all);
}

const GRADES: readonly (Grade | null)[] = ['A', 'B', 'C', null];

/**
 * How many were won of those who were decided: customers against those archived as lost. By the fit they have now; who
 * was never sold to (not a fit, not now, do not contact) tells nothing of it.
 */
export function winRatesOf(lines: readonly Pick<LeadLine, 'fit' | 'stage' | 'reason'>[]): WinRate[] {
  return GRADES.map((grade) => {
    const own = lines.filter(({ fit }) => (fit ? gradeOf(fit.expected) : null) === grade);
    const won = own.filter(({ stage }) => stage === 'customer').length;
    const lost = own.filter(({ stage, reason }) => stage === 'archived' && reason === 'lost').length;
    const [low, high] = rangeOf(won, won + lost) ?? [null, null];
    return { grade, won, lost, rate: shareOf(won, won + lost), low, high };
  });
}
