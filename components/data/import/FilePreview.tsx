import { useState } from 'react';
import type { ImportedFile, ImportRole } from '../../../lib/model/import-file.ts';
import type { WordKey } from '../../../lib/model/words.ts';
import type { KnownPeople } from '../../../lib/store/import/known.ts';
import { Figures } from '../../Figures.tsx';
import { useWords } from '../../Words.tsx';
import type { ImportTo } from '../use-import.ts';

const ROLES: Record<ImportRole, WordKey> = {
  name: 'import_col_name',
  title: 'import_col_title',
  company: 'import_col_company',
  url: 'import_col_url',
};
/** Rows shown, so that one sees whether the columns were found. */
const SHOWN = 5;

interface Props {
  found: ImportedFile;
  known: KnownPeople;
  onStart: (to: ImportTo) => void;
  onCancel: () => void;
}

/** What a file holds and what importing it would do; nothing was written yet. */
export function FilePreview({ found, known, onStart, onCancel }: Props) {
  const t = useWords();
  const [to, setTo] = useState<ImportTo>('candidates');
  const roles = (Object.keys(ROLES) as ImportRole[]).filter((role) => found.columns[role] !== undefined);
  return (
    <div className="preview" data-preview="">
      <p className="file-name">{found.file}</p>
      <Figures
        lines={[
          ['import_fresh', known.fresh, true],
          ['import_saved', known.saved, true],
          ['import_again', known.candidates, false],
          ['import_blocked', known.blocked, false],
          ['import_nameless', found.nameless, false],
          ['import_twice', found.twice, false],
        ]}
      />
      <div className="scroll">
        <table className="plain-table">
          <caption className="hidden">{t('import_columns')}</caption>
          <thead>
            <tr>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {t(ROLES[role])} <span className="quiet">({found.columns[role]})</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.rows.slice(0, SHOWN).map((row) => (
              <tr key={row.url}>
                {roles.map((role) => (
                  <td key={role}>
                    {role === 'url' ? decodeURI(row.url.replace('https://www.', '')) : row[role]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('import_no_contact')}</p>
      <fieldset className="backup-form">
        <legend className="hidden">{t('import_where')}</legend>
        {(['candidates', 'leads'] as const).map((each) => (
          <label key={each} className="check">
            <input
              type="radio"
              name="import-to"
              value={each}
              checked={to === each}
              onChange={() => setTo(each)}
            />
            {t(each === 'candidates' ? 'import_to_candidates' : 'import_to_leads')}
          </label>
        ))}
      </fieldset>
      <div className="backup-foot">
        <button
          type="button"
          className="button is-main"
          data-action="import-start"
          onClick={() => onStart(to)}
        >
          {t('import_start')}
        </button>
        <button type="button" className="button" data-action="import-clear" onClick={onCancel}>
          {t('word_cancel')}
        </button>
      </div>
    </div>
  );
}
