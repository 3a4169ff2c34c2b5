import type { Band } from '../model/band.ts';
import type { SignField } from '../model/evidence.ts';
import type { Fit, GatePiece, Piece, Seen } from '../model/fit.ts';
import type { Criterion, WantedPlace } from '../model/icp.ts';
import { attributeKey, functionKey, levelKey } from '../model/labels.ts';
import type { Place } from '../model/place.ts';
import { sizeRange, sizeRanges } from '../model/size-words.ts';
import type { Level } from '../model/title.ts';
import type { Translate, WordKey } from '../model/words.ts';
import { containsWords, foldWords } from '../parse/fold.ts';
import type { Industries } from '../parse/industry.ts';

/** Sentences about one fit, strongest first. */
export interface Reasons {
  for: string[];
  against: string[];
  open: string[];
  next: string | null;
}

/** Longest quotation of a headline in a sentence. */
const QUOTED = 80;

const FIELD_KEY: Record<SignField, WordKey> = {
  headline: 'fit_field_headline',
  title: 'fit_field_title',
  location: 'fit_field_location',
  companySize: 'fit_field_company_size',
  industry: 'fit_field_industry',
  headquarters: 'fit_field_headquarters',
};

/** Says in the words of `t` what each point of `fit` comes from. `industries` gives their names. */
export function explain(fit: Fit, t: Translate, industries: Industries | null = null): Reasons {
  const say = sayer(t, industries);
  const strongest = (points: (piece: Piece) => number) =>
    fit.pieces.filter((piece) => points(piece) > 0).sort((a, b) => points(b) - points(a));
  const gates = (state: 'pass' | 'fail' | 'open') => fit.gates.filter((gate) => gateState(gate) === state);
  return {
    for: [...gates('pass').map(say.gate), ...strongest((piece) => piece.matched).map(say.matched)],
    against: [...gates('fail').map(say.gate), ...strongest((piece) => piece.lost).map(say.lost)],
    open: [...gates('open').map(say.gate), ...strongest((piece) => piece.open).map(say.open)],
    next: fit.next && say.next(fit, fit.next),
  };
}

function gateState({ state, test }: GatePiece): 'pass' | 'fail' | 'open' {
  if (state === 'open') return 'open';
  return (state === 'yes') === (test.gate === 'must') ? 'pass' : 'fail';
}

const GATE_KEY: Record<'must' | 'exclude', Record<GatePiece['state'], WordKey>> = {
  must: { yes: 'fit_must_met', no: 'fit_must_failed', open: 'fit_must_open' },
  exclude: { yes: 'fit_exclude_hit', no: 'fit_exclude_clear', open: 'fit_exclude_open' },
};

function sayer(t: Translate, industries: Industries | null) {
  const names = namer(t, industries);
  const words = (test: Criterion, seen: Seen | null) => ({
    attribute: t(attributeKey(test.attribute)),
    wanted: names.wanted(test),
    value: seen ? names.value(test, seen) : '',
    seen: seen ? shorten(seen.text) : '',
    field: seen ? t(FIELD_KEY[seen.field]) : '',
    said: seen ? names.said(test, seen) : '',
  });
  const isKeyword = ({ test }: Piece) => test.attribute === 'keyword';
  return {
    matched: (piece: Piece) => {
      const said = words(piece.test, piece.seen);
      const whole = foldWords(said.value) === foldWords(said.seen);
      const key = whole ? 'fit_for_keyword_whole' : 'fit_for_keyword';
      return t(isKeyword(piece) ? key : 'fit_for', { points: piece.matched, ...said });
    },
    lost: (piece: Piece) =>
      t(isKeyword(piece) ? 'fit_against_keyword' : 'fit_against', {
        points: piece.lost,
        ...words(piece.test, piece.seen),
      }),
    open: (piece: Piece) =>
      t(piece.seen && !isKeyword(piece) ? 'fit_open_partly' : 'fit_open', {
        points: piece.open,
        ...words(piece.test, piece.seen),
      }),
    gate: (gate: GatePiece) => t(GATE_KEY[gate.test.gate ?? 'must'][gate.state], words(gate.test, gate.seen)),
    next: (fit: Fit, { criterion, where }: NonNullable<Fit['next']>) => {
      const asked = [...fit.gates, ...fit.pieces].find((piece) => piece.criterion === criterion);
      return asked ? t(`fit_next_${where}`, { attribute: t(attributeKey(asked.test.attribute)) }) : null;
    },
  };
}

const shorten = (text: string): string =>
  text.length <= QUOTED ? text : `${[...text].slice(0, QUOTED).join('').trimEnd()}…`;

/** Names of codes in the translator's language. */
function namer(t: Translate, industries: Industries | null) {
  const or = new Intl.ListFormat(t.locale, { type: 'disjunction' });
  const and = new Intl.ListFormat(t.locale, { type: 'conjunction' });
  const countries = new Intl.DisplayNames([t.locale], { type: 'region', fallback: 'code' });
  const level = (code: Level) => t(levelKey(code));
  const wantedPlace = (wanted: WantedPlace) => ('group' in wanted ? wanted.group : place(wanted));
  const place = ({ country, region, city }: Place) =>
    [city, region, countries.of(country)].filter((part) => part !== null).join(', ');
  const industry = (id: number) => industries?.byId.get(id)?.label ?? String(id);
  const range = (low: string, high: string) => (low === high ? low : t('fit_to', { low, high }));

  const wanted = (test: Criterion): string => {
    switch (test.attribute) {
      case 'seniority':
        return or.format(test.anyOf.map(level));
      case 'function':
        return or.format(test.anyOf.map((id) => t(functionKey(id))));
      case 'location':
        return or.format(test.anyOf.map(wantedPlace));
      case 'companySize':
        return or.format(sizeRanges(test.anyOf, t));
      case 'industry':
        return or.format(test.anyOf.map(industry));
      case 'keyword':
        return or.format(test.anyOf.map((words) => `“${words}”`));
      default:
        return '';
    }
  };
  /** What the sign means, by the attribute that it was judged for. */
  const value = (test: Criterion, seen: Seen): string => {
    switch (test.attribute) {
      case 'seniority': {
        const [low, high] = seen.value as [Level, Level];
        return range(level(low), level(high));
      }
      case 'function':
        return and.format((seen.value as number[]).map((id) => t(functionKey(id))));
      case 'location':
        // The page's own words: half of a translated address would help nobody.
        return seen.field === 'headquarters'
          ? place((seen.value as Place[])[0] as Place)
          : shorten(seen.text);
      case 'companySize': {
        const [low, high] = seen.value as [Band, Band];
        return sizeRange(low, high, t);
      }
      case 'industry':
        return seen.text;
      case 'keyword':
        return test.anyOf.find((words) => containsWords(seen.value as string, foldWords(words))) ?? seen.text;
      default:
        return seen.text;
    }
  };
  /** Where the sign stood, with its words unless they are the value itself; nothing where that says it all. */
  const source = (test: Criterion, seen: Seen): string => {
    if (seen.field === 'location') return '';
    const field = t(FIELD_KEY[seen.field]);
    const isAll = seen.field === 'headquarters' || foldWords(value(test, seen)) === foldWords(seen.text);
    return isAll ? t('fit_source_same', { field }) : t('fit_source', { field, seen: shorten(seen.text) });
  };
  /** The value with where it was read. */
  const said = (test: Criterion, seen: Seen): string => {
    const params = { value: value(test, seen), source: source(test, seen) };
    return params.source ? t('fit_said_source', params) : t('fit_said', params);
  };
  return { wanted, value, said };
}
