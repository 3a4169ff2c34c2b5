import type { Band } from '../../../lib/model/band.ts';
import type { Company, CompanyField } from '../../../lib/model/company.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { bandKey } from '../../../lib/model/labels.ts';
import type { WordKey } from '../../../lib/model/words.ts';
import { factSource } from '../../../lib/store/fact-source.ts';
import { shownFact } from '../../../lib/store/facts.ts';
import { FactRow, type Told } from '../../person/FactRow.tsx';
import { useWords } from '../../Words.tsx';

const SHOWN: readonly [CompanyField, WordKey][] = [
  ['industry', 'attribute_industry'],
  ['size', 'attribute_company_size'],
  ['headquarters', 'company_headquarters'],
  ['country', 'company_country'],
  ['founded', 'company_founded'],
  ['website', 'company_website'],
  ['specialties', 'company_specialties'],
];

/** What its page told of a company, each with its source and what was before. */
export function CompanyFacts({ company }: { company: Company }) {
  const t = useWords();
  const countries = new Intl.DisplayNames([t.locale], { type: 'region', fallback: 'code' });
  const known = SHOWN.filter(([field]) => company.facts[field]?.length);
  if (known.length === 0) return <p className="quiet">{t('company_no_facts')}</p>;
  const value = (field: CompanyField, fact: Fact): string => {
    if (field === 'size') return t(bandKey(fact.value as Band));
    if (field === 'country') return countries.of(String(fact.value)) ?? String(fact.value);
    return String(fact.value);
  };
  return (
    <dl className="facts">
      {known.map(([field, word]) => {
        const facts = company.facts[field] ?? [];
        const shown = shownFact(facts);
        const told = (fact: Fact): Told => ({
          value: value(field, fact),
          source: factSource(fact, t),
          page: fact.source.kind === 'captured' ? fact.source.page : null,
        });
        return (
          <FactRow
            key={field}
            field={field}
            label={t(word)}
            shown={shown && told(shown)}
            newer={null}
            older={facts
              .filter((fact) => fact !== shown)
              .toReversed()
              .map(told)}
            onEnter={null}
          />
        );
      })}
    </dl>
  );
}
