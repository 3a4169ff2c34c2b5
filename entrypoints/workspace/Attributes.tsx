import { useState } from 'react';
import { Confirm } from '../../components/Confirm.tsx';
import { useApp } from '../../components/data/app.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { KIND_WORD } from '../../components/icp/AttributeForm.tsx';
import { SensitiveSwitch } from '../../components/icp/SensitiveSwitch.tsx';
import { useToast } from '../../components/Toast.tsx';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName, Result } from '../../lib/errors.ts';
import type { AttributeDefinition } from '../../lib/model/attribute.ts';
import { DefineAttribute } from './DefineAttribute.tsx';

/** What the user wants to know of people besides what pages show; whether sensitive things may be among it. */
export function Attributes() {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const settings = useSettings();
  const [editing, setEditing] = useState<AttributeDefinition | 'new' | null>(null);
  const [removing, setRemoving] = useState<AttributeDefinition | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const tell = (answer: Result<unknown>) => setError(answer.ok ? null : answer.error.name);
  if (!settings) return null;
  const remove = async (attribute: AttributeDefinition) => {
    setRemoving(null);
    const answer = await call('attribute.remove', { attributeId: attribute.id });
    tell(answer);
    if (!answer.ok) return;
    const undo = async () => tell(await call('attribute.define', { definition: attribute }));
    toast({ text: t('attribute_removed_now', { name: attribute.label }), undo });
  };
  return (
    <>
      <a className="back" href="#/icps">
        {t('icp_back')}
      </a>
      <div className="head">
        <h1>{t('attributes_title')}</h1>
        <button
          type="button"
          className="button is-main"
          data-action="attribute-define"
          onClick={() => setEditing('new')}
        >
          <Icon name="plus" />
          {t('attribute_new')}
        </button>
      </div>
      <p className="lede">{t('attributes_intro')}</p>
      {error && <ErrorNote name={error} />}
      {settings.attributes.length === 0 && <p className="note">{t('attributes_none')}</p>}
      <ul className="attributes">
        {settings.attributes.map((attribute) => (
          <li key={attribute.id} data-attribute-id={attribute.id}>
            <span className="attribute-what">
              <strong>{attribute.label}</strong>{' '}
              <span className="quiet">
                {t(KIND_WORD[attribute.kind])}
                {attribute.options.length > 0 &&
                  `: ${attribute.options.map(({ label }) => label).join(' · ')}`}
              </span>{' '}
              {attribute.sensitive && <span className="tag">{t('attribute_sensitive')}</span>}
            </span>
            <button
              type="button"
              className="button"
              data-action="attribute-edit"
              aria-label={t('word_edit_what', { what: attribute.label })}
              onClick={() => setEditing(attribute)}
            >
              {t('word_edit')}
            </button>
            <button
              type="button"
              className="button is-quiet"
              data-action="attribute-remove"
              aria-label={t('word_remove_what', { what: attribute.label })}
              onClick={() => setRemoving(attribute)}
            >
              {t('word_remove')}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('known_sensitive')}</h2>
      <SensitiveSwitch
        on={settings.sensitive}
        onSwitch={async (on) => tell(await call('sensitive.set', { on }))}
      />
      {editing && (
        <DefineAttribute attribute={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {removing && (
        <Confirm
          title={t('icp_remove_title', { name: removing.label })}
          text={t('attribute_remove_text')}
          act={t('word_remove')}
          onCancel={() => setRemoving(null)}
          onAct={() => remove(removing)}
        />
      )}
    </>
  );
}
