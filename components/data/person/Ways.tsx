import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Lead } from '../../../lib/model/lead.ts';
import { historyLength } from '../../../lib/store/queries.ts';
import { EraseDialog } from '../../EraseDialog.tsx';
import { isDoNotContact } from '../../stage-words.ts';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { toLeadView } from '../to-lead-view.ts';
import { useErase, useMove } from '../use-move.ts';
import { MergeWith } from './MergeWith.tsx';

interface Props {
  lead: Lead;
  go: (path: string) => void;
}

/** What changes who somebody is here: merged with another, left alone, erased. */
export function Ways({ lead, go }: Props) {
  const { db } = useApp();
  const t = useWords();
  const move = useMove();
  const erase = useErase();
  const [erasing, setErasing] = useState(false);
  const view = toLeadView(lead);
  const entries = useLiveQuery(() => historyLength(db, lead.id), [db, lead.id]);
  return (
    <>
      <div className="ways">
        <p>{t('person_merge')}</p>
        <MergeWith lead={lead} onMerged={(leadId) => go(`/person/${leadId}`)} />
      </div>
      <div className="ways-foot">
        {!isDoNotContact(view) && (
          <button
            type="button"
            className="button"
            data-action="do-not-contact"
            onClick={() => move(view, 'archived', 'do-not-contact')}
          >
            {t('lead_archive_do_not_contact')}
          </button>
        )}
        <button
          type="button"
          className="button is-danger"
          data-action="erase"
          onClick={() => setErasing(true)}
        >
          {t('lead_erase')}
        </button>
      </div>
      {erasing && (
        <EraseDialog
          name={view.name}
          entries={entries}
          onCancel={() => setErasing(false)}
          onErase={async (objected) => {
            setErasing(false);
            if (await erase(view, objected)) go('/leads');
          }}
        />
      )}
    </>
  );
}
