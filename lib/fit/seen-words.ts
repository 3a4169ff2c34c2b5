import { attributeOfField } from '../model/attribute.ts';
import type { AttributeValue } from '../model/attribute-value.ts';
import type { Band } from '../model/band.ts';
import type { SignField } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';
import type { Seen } from '../model/fit.ts';
import type { Criterion } from '../model/icp.ts';
import {
  ageBandKey,
  attributeLabel,
  degreeKey,
  functionKey,
  levelKey,
  optionLabel,
  yearBandKey,
} from '../model/labels.ts';
import type { Place } from '../model/place.ts';
import { sizeRange } from '../model/size-words.ts';
import type { Level } from '../model/title.ts';
import type { Translate, WordKey } from '../model/words.ts';
import type { YearBand } from '../model/year-band.ts';
import { containsWords, foldWords } from '../parse/fold.ts';
import { clauseWords } from './clauses.ts';
import { type Naming, wantedWords } from './wanted-words.ts';

/** Longest quotation of a text in a sentence. */
const QUOTED = 80;
export const shorten = (text: string): string =>
  text.length <= QUOTED ? text : `${[...text].slice(0, QUOTED).join('').trimEnd()}…`;

const FIELD_KEY: Record<Exclude<SignField, `attr:${string}`>, WordKey> = {
  headline: 'fit_field_headline',
  title: 'fit_field_title',
  location: 'fit_field_location',
  company: 'fit_field_company',
  degree: 'fit_field_degree',
  positions: 'fit_field_positions',
  companySize: 'fit_field_company_size',
  industry: 'fit_field_industry',
  headquarters: 'fit_field_headquarters',
};

const WHEN_KEY: Record<Fact['source']['kind'], WordKey> = {
  captured: 'fit_when_captured',
  entered: 'fit_when_entered',
  answered: 'fit_when_answered',
  imported: 'fit_when_imported',
};

/** Says what a sign means for a criterion, where it stood, and when that was. */
export function seenWords(t: Translate, naming: Naming) {
  const { attributes = [] } = naming;
  const names = wantedWords(t, naming);
  const and = new Intl.ListFormat(t.locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames([t.locale], { type: 'language', fallback: 'code' });
  const dates = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const span = (low: string, high: string) => (low === high ? low : t('fit_to', { low, high }));

  function attribute(id: string, value: AttributeValue, text: string): string {
    switch (value.kind) {
      case 'yes-no':
        return t(value.is ? 'value_yes' : 'value_no');
      case 'choice':
        return optionLabel(id, value.option, attributes, t);
      case 'number':
        return names.range(value, null);
      case 'money':
        return names.range(value, value.currency);
      case 'age':
        return span(t(ageBandKey(value.bands[0])), t(ageBandKey(value.bands[1])));
      case 'languages':
        return and.format(value.tags.map((tag) => languages.of(tag) ?? tag));
      case 'text':
        return shorten(text);
    }
  }

  /** What the sign means, by the attribute that it was judged for. */
  function value(test: Criterion, seen: Seen): string {
    switch (test.attribute) {
      case 'seniority':
      case 'decisionMaker': {
        const [low, high] = seen.value as [Level, Level];
        return span(t(levelKey(low)), t(levelKey(high)));
      }
      case 'function':
        return and.format((seen.value as number[]).map((id) => t(functionKey(id))));
      case 'location':
        // The page's own words: half of a translated address would help nobody.
        return seen.field === 'headquarters'
          ? names.place((seen.value as Place[])[0] as Place)
          : shorten(seen.text);
      case 'companySize': {
        const [low, high] = seen.value as [Band, Band];
        return sizeRange(low, high, t);
      }
      case 'industry':
      case 'accounts':
        return shorten(seen.text);
      case 'keyword':
        return (
          test.anyOf.find((words) => containsWords(seen.value as string, clauseWords(words))) ??
          shorten(seen.text)
        );
      case 'yearsAtCompany':
      case 'yearsInRole': {
        const [low, high] = seen.value as [YearBand, YearBand];
        return span(t(yearBandKey(low)), t(yearBandKey(high)));
      }
      case 'degree':
        return t(degreeKey(seen.value as 1 | 2 | 3));
      case 'language':
      case 'budget':
      case 'age':
      case 'income':
      case 'custom':
        return attribute(attributeOfField(seen.field) ?? '', seen.value as AttributeValue, seen.text);
    }
  }

  function field({ field: name }: Seen): string {
    const id = attributeOfField(name);
    if (id !== null) return attributeLabel(id, attributes, t);
    return t(FIELD_KEY[name as keyof typeof FIELD_KEY]);
  }

  /** `seen 3 May 2026`, `entered by you 3 May 2026`. */
  const when = (seen: Seen): string =>
    naming.where?.(seen) ?? t(WHEN_KEY[seen.source], { date: dates.format(seen.seenAt) });

  /** Where the sign stood, with its words unless they are the value itself, and when. */
  function source(test: Criterion, seen: Seen): string {
    const stands = { field: field(seen), seen: shorten(seen.text), when: when(seen) };
    if (seen.field === 'location' || attributeOfField(seen.field) !== null)
      return t('fit_source_when', stands);
    const isAll =
      ['headquarters', 'degree', 'companySize'].includes(seen.field) ||
      foldWords(value(test, seen)) === foldWords(seen.text);
    return t(isAll ? 'fit_source_same' : 'fit_source', stands);
  }

  /** The value with where and when it was read. */
  const said = (test: Criterion, seen: Seen): string =>
    t('fit_said_source', { value: value(test, seen), source: source(test, seen) });

  return { wanted: names.wanted, value, field, when, source, said };
}
