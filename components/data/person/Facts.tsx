import type { EnterableField } from '../../../lib/messages/entry-commands.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { degreeKey } from '../../../lib/model/labels.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import type { Field } from '../../../lib/model/reading.ts';
import type { Translate, WordKey } from '../../../lib/model/words.ts';
import { factSource } from '../../../lib/store/fact-source.ts';
import { shownFact } from '../../../lib/store/facts.ts';
import { FactRow, type Told } from '../../person/FactRow.tsx';
import { useWords } from '../../Words.tsx';
import { useEnter } from '../use-enter.ts';
import { History } from './History.tsx';

const ENTERABLE: readonly [EnterableField, WordKey][] = [
  ['name', 'stored_name'],
  ['headline', 'stored_headline'],
  ['title', 'stored_title'],
  ['company', 'stored_company'],
  ['location', 'stored_location'],
];
const READ: readonly [Field, WordKey][] = [
  ['degree', 'stored_degree'],
  ['about', 'stored_about'],
];

/** Everything pages and files told of a person, each with its source, and a way to correct it. */
export function Facts({ lead }: { lead: Lead }) {
  const t = useWords();
  const enter = useEnter(lead);
  return (
    <>
      <dl className="facts">
        {ENTERABLE.map(([field, word]) => (
          <FactRow
            key={field}
            field={field}
            label={t(word)}
            {...toldOf(lead.facts[field], t)}
            onEnter={(value) => enter({ field, label: t(word), sensitive: false }, value)}
          />
        ))}
        {READ.filter(([field]) => lead.facts[field]?.length).map(([field, word]) => (
          <FactRow
            key={field}
            field={field}
            label={t(word)}
            {...toldOf(lead.facts[field], t, field)}
            onEnter={null}
          />
        ))}
      </dl>
      <History positions={lead.positions} education={lead.education} />
    </>
  );
}

/** What counts of some facts, what stands against it, and what was before. */
function toldOf(
  facts: readonly Fact[] = [],
  t: Translate,
  field?: Field,
): { shown: Told | null; newer: Told | null; older: Told[] } {
  const shown = shownFact(facts);
  const others = facts.filter((fact) => fact !== shown).toReversed();
  const [first] = others.filter(({ source }) => source.kind !== 'entered');
  const isDisputed = shown?.source.kind === 'entered' && first !== undefined && first.value !== shown.value;
  const newer = isDisputed && first.seenAt > shown.seenAt ? first : null;
  const say = (fact: Fact): Told => ({
    value: field === 'degree' ? t(degreeKey(fact.value as 1 | 2 | 3)) : String(fact.value),
    source: factSource(fact, t),
    page: fact.source.kind === 'captured' ? fact.source.page : null,
  });
  return {
    shown: shown && say(shown),
    newer: newer && say(newer),
    older: others.filter((fact) => fact !== newer).map(say),
  };
}
