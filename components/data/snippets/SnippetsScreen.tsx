import { useCallback, useState } from 'react';
import { WORK_STAGES } from '../../../lib/model/playbook.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { Snippet } from '../../../lib/model/snippet.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { Icon } from '../../Icon.tsx';
import { PersonSearch } from '../../PersonSearch.tsx';
import { Chosen } from '../../snippet/Chosen.tsx';
import { SnippetCard } from '../../snippet/SnippetCard.tsx';
import { SnippetForm } from '../../snippet/SnippetForm.tsx';
import { STAGE_WORD } from '../../stage-words.ts';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { toLeadView } from '../to-lead-view.ts';
import { useCopy } from '../use-copy.ts';
import { useSettings } from '../use-settings.ts';

import { usePreview } from './use-preview.ts';
import { useSnippets } from './use-snippets.ts';

/** Texts to copy: written once, filled for each person. Nothing is ever sent from here. */
export function SnippetsScreen() {
  const t = useWords();
  const settings = useSettings();
  if (!settings) return <p className="empty is-loading">{t('word_loading')}</p>;
  return <Known settings={settings} />;
}

/** People offered at once. */
const OFFERED = 8;

function Known({ settings }: { settings: Settings }) {
  const t = useWords();
  const { db } = useApp();
  const { snippets, snippetFor } = settings;
  const { keep, remove, choose } = useSnippets(settings);
  const copy = useCopy();
  const [editing, setEditing] = useState<Snippet | null>(null);
  const [whom, setWhom] = useState<string | null>(null);
  const { lead, fill } = usePreview(whom);
  const find = useCallback(
    async (text: string) =>
      text ? (await searchLeads(db, text, OFFERED)).map((row) => toLeadView(row)) : [],
    [db],
  );
  const isNew = editing !== null && !snippets.some(({ id }) => id === editing.id);
  const begin = (example?: 'intro' | 'follow-up') =>
    setEditing({
      id: crypto.randomUUID(),
      name: example ? t(example === 'intro' ? 'snippet_intro' : 'act_follow_up') : '',
      kind: example ?? 'intro',
      text: example ? t(example === 'intro' ? 'playbook_intro_lead' : 'snippet_example') : '',
    });
  const form = editing && (
    <SnippetForm
      key={editing.id}
      snippet={editing}
      isNew={isNew}
      fill={fill}
      onCancel={() => setEditing(null)}
      onKeep={(snippet) => {
        setEditing(null);
        void keep(snippet);
      }}
    />
  );
  return (
    <>
      <div className="head">
        <h1>{t('work_snippets')}</h1>
        <button type="button" className="button is-main" data-action="new-snippet" onClick={() => begin()}>
          <Icon name="plus" />
          {t('snippet_new')}
        </button>
      </div>
      <p className="lede">{t('snippet_lede')}</p>
      {lead && (
        <div className="snippet-whom">
          <span>{t('snippet_whom')}</span>
          <a href={`#/person/${lead.id}`} className="personal" dir="auto">
            {lead.name}
          </a>
          <PersonSearch label={t('snippet_somebody')} find={find} onChoose={({ id }) => setWhom(id)} />
        </div>
      )}
      {isNew && form}
      {snippets.length === 0 && !editing && (
        <div className="note">
          <p>{t('snippet_none')}</p>
          <p className="snippet-foot">
            <button type="button" className="button" data-action="example" onClick={() => begin('intro')}>
              {t('snippet_begin_intro')}
            </button>
            <button
              type="button"
              className="button"
              data-action="example-follow-up"
              onClick={() => begin('follow-up')}
            >
              {t('snippet_begin_follow_up')}
            </button>
          </p>
        </div>
      )}
      <div className="snippets">
        {snippets.map((snippet) =>
          editing?.id === snippet.id ? (
            form
          ) : (
            <SnippetCard
              key={snippet.id}
              snippet={snippet}
              pieces={fill(snippet.text)}
              stages={WORK_STAGES.filter((stage) => snippetFor[stage] === snippet.id).map((stage) =>
                t(STAGE_WORD[stage]),
              )}
              onCopy={lead ? () => copy(lead, snippet.text) : null}
              onEdit={() => setEditing(snippet)}
              onRemove={() => remove(snippet)}
            />
          ),
        )}
      </div>
      <Chosen snippets={snippets} snippetFor={snippetFor} onChoose={choose} />
    </>
  );
}
