import { useLiveQuery } from 'dexie-react-hooks';
import { type AttributeKind, attributeField } from '../../lib/model/attribute.ts';
import { BUILT_IN_ATTRIBUTES, type BuiltInAttribute } from '../../lib/model/built-in-attribute.ts';
import type { Fact } from '../../lib/model/fact.ts';
import { attributeLabel, optionLabel } from '../../lib/model/labels.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { KnownField } from '../KnownField.tsx';
import type { LeadView } from '../lead-view.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useEnter } from './use-enter.ts';
import { useSettings } from './use-settings.ts';

interface Known {
  id: string;
  kind: AttributeKind;
  sensitive: boolean;
  options: readonly { id: string }[];
}

/** What no page shows of a person and the user may enter; sensitive things stand apart, with their rule. */
export function LeadDetails({ lead }: { lead: Pick<LeadView, 'id' | 'name'> }) {
  const t = useWords();
  const settings = useSettings();
  if (!settings) return <p className="quiet">{t('word_loading')}</p>;
  const known = attributesOf(settings);
  const plain = known.filter(({ sensitive }) => !sensitive);
  const touchy = known.filter(({ sensitive }) => sensitive);
  return (
    <div className="known">
      <h3>{t('known_title')}</h3>
      <Fields lead={lead} settings={settings} known={plain} />
      {settings.sensitive && touchy.length > 0 && (
        <section aria-label={t('known_sensitive')}>
          <h3>{t('known_sensitive')}</h3>
          <p className="quiet">{t('known_sensitive_rule')}</p>
          <Fields lead={lead} settings={settings} known={touchy} />
        </section>
      )}
      <p className="quiet">
        {t('known_more')} <a href="#/icps/attributes">{t('attributes_title')}</a>
      </p>
    </div>
  );
}

const attributesOf = ({ attributes }: Settings): Known[] => [
  ...Object.keys(BUILT_IN_ATTRIBUTES).map((id) => ({ id, ...BUILT_IN_ATTRIBUTES[id as BuiltInAttribute] })),
  ...attributes,
];

function Fields({
  lead,
  settings,
  known,
}: {
  lead: Pick<LeadView, 'id' | 'name'>;
  settings: Settings;
  known: Known[];
}) {
  const t = useWords();
  const { db } = useApp();
  const enter = useEnter(lead);
  const facts = useLiveQuery(async () => (await db.leads.get(lead.id))?.facts ?? {}, [db, lead.id]);
  if (!facts) return null;
  return (
    <div className="known-fields">
      {known.map((attribute) => (
        <KnownField
          key={attribute.id}
          id={attribute.id}
          label={attributeLabel(attribute.id, settings.attributes, t)}
          kind={attribute.kind}
          options={attribute.options.map(({ id }) => ({
            key: id,
            label: optionLabel(attribute.id, id, settings.attributes, t),
          }))}
          value={entered(facts[attributeField(attribute.id)])}
          onEnter={(value) =>
            enter(
              {
                field: attributeField(attribute.id),
                label: attributeLabel(attribute.id, settings.attributes, t),
                sensitive: attribute.sensitive,
              },
              value,
            )
          }
        />
      ))}
    </div>
  );
}

/** What the user entered last. */
function entered(facts: readonly Fact[] = []): string | null {
  const last = facts.findLast(({ source }) => source.kind === 'entered');
  return last ? String(last.value) : null;
}
