import { WORK_STAGES, type WorkStage } from '../../lib/model/playbook.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';

interface Props extends Pick<Settings, 'snippets' | 'snippetFor'> {
  onChoose: (stage: WorkStage, snippetId: string | null) => void;
}

/** What the copy action takes at each stage. */
export function Chosen({ snippets, snippetFor, onChoose }: Props) {
  const t = useWords();
  if (snippets.length === 0) return null;
  return (
    <fieldset className="snippet-choice">
      <legend>{t('snippet_choice')}</legend>
      <p className="quiet">{t('snippet_choice_help')}</p>
      <div className="snippet-choices">
        {WORK_STAGES.map((stage) => (
          <label key={stage}>
            {t(STAGE_WORD[stage])}
            <select
              name={`snippet-for.${stage}`}
              value={snippets.some(({ id }) => id === snippetFor[stage]) ? snippetFor[stage] : ''}
              onChange={(event) => onChoose(stage, event.target.value || null)}
            >
              <option value="">{t('snippet_of_playbook')}</option>
              {snippets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
