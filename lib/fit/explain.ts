import type { Fit, GatePiece, Piece, Seen, Tested } from '../model/fit.ts';
import { attributeKey, attributeLabel } from '../model/labels.ts';
import type { Translate, WordKey } from '../model/words.ts';
import { foldWords } from '../parse/fold.ts';
import { seenWords, shorten } from './seen-words.ts';
import type { Naming } from './wanted-words.ts';

/** Sentences about one fit, strongest first. */
export interface Reasons {
  /** Why the verdict is what it is. */
  verdict: string;
  for: string[];
  against: string[];
  open: string[];
  next: string | null;
}

/** Says in the words of `t` what each point of `fit` comes from: value, field, source and date. */
export function explain(fit: Fit, t: Translate, naming: Naming = {}): Reasons {
  const say = explainer(t, naming);
  const strongest = (points: (piece: Piece) => number) =>
    fit.pieces.filter((piece) => points(piece) > 0).sort((a, b) => points(b) - points(a));
  const gates = (state: 'pass' | 'fail' | 'open') => fit.gates.filter((gate) => gateState(gate) === state);
  return {
    verdict: say.verdict(fit),
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
const OTHER_GATE_KEY: Record<GatePiece['state'], WordKey> = {
  yes: 'fit_gate_other_yes',
  no: 'fit_gate_other_no',
  open: 'fit_gate_other_open',
};

/** One sentence for each part of a fit. */
export function explainer(t: Translate, naming: Naming = {}) {
  const words = seenWords(t, naming);

  function attribute(test: Tested): string {
    if (test.attribute === 'other') return t('attribute_rest');
    if (test.attribute === 'custom') return attributeLabel(test.of, naming.attributes ?? [], t);
    return t(attributeKey(test.attribute));
  }

  /** Whatever the templates may name. */
  function parts(test: Tested, seen: Seen | null): Record<string, string> {
    const known = test.attribute !== 'other' && seen !== null;
    return {
      attribute: attribute(test),
      wanted: test.attribute === 'other' ? '' : words.wanted(test),
      value: known ? words.value(test, seen) : '',
      seen: known ? shorten(seen.text) : '',
      field: known ? words.field(seen) : '',
      when: known ? words.when(seen) : '',
      source: known ? words.source(test, seen) : '',
      said: known ? words.said(test, seen) : '',
    };
  }

  function forKey({ test, lost }: Piece, { value = '', seen = '' }: Record<string, string>): WordKey {
    switch (test.attribute) {
      case 'other':
        return 'fit_for_rest';
      case 'keyword':
        return foldWords(value) === foldWords(seen) ? 'fit_for_keyword_whole' : 'fit_for_keyword';
      case 'decisionMaker':
        return 'fit_for_decision';
      default:
        return lost > 0 ? 'fit_for_near' : 'fit_for';
    }
  }

  function matched(piece: Piece): string {
    const said = parts(piece.test, piece.seen);
    return t(forKey(piece, said), { points: piece.matched, ...said });
  }

  const AGAINST: Partial<Record<Tested['attribute'], WordKey>> = {
    other: 'fit_against_rest',
    keyword: 'fit_against_keyword',
    decisionMaker: 'fit_against_decision',
  };
  const lost = ({ test, seen, lost: points }: Piece): string =>
    t(AGAINST[test.attribute] ?? 'fit_against', { points, ...parts(test, seen) });

  function open({ test, seen, open: points }: Piece): string {
    const params = { points, ...parts(test, seen) };
    if (test.attribute === 'other') return t('fit_open_rest', params);
    if (test.attribute === 'decisionMaker') return t('fit_open_decision', params);
    return t(seen && test.attribute !== 'keyword' ? 'fit_open_partly' : 'fit_open', params);
  }

  const gate = ({ test, seen, state }: GatePiece): string =>
    test.attribute === 'other'
      ? t(OTHER_GATE_KEY[state])
      : t(GATE_KEY[test.gate ?? 'must'][state], parts(test, seen));

  function next(fit: Fit, { criterion, where }: NonNullable<Fit['next']>): string | null {
    const asked = [...fit.gates, ...fit.pieces].find((piece) => piece.criterion === criterion);
    if (!asked) return null;
    // What a company's page tells of a decision maker is its size.
    const isSize = asked.test.attribute === 'decisionMaker' && where === 'company';
    const what = isSize ? t('attribute_company_size') : attribute(asked.test);
    return t(`fit_next_${where}`, { attribute: what });
  }

  function verdict(fit: Fit): string {
    const { lower, upper, threshold } = fit;
    const numbers = { lower, upper, threshold };
    const failed = fit.gates.find((one) => gateState(one) === 'fail');
    if (failed) return t('fit_why_gate', { attribute: attribute(failed.test) });
    if (fit.verdict === 'not-fit') return t('fit_why_low', numbers);
    if (fit.verdict === 'fit') return t('fit_why_fit', numbers);
    return t(lower >= threshold ? 'fit_why_gate_open' : 'fit_why_open', numbers);
  }

  return { matched, lost, open, gate, next, verdict };
}
