import { useEffect, useMemo, useRef, useState } from 'react';
import { useApp } from '../../components/data/app.ts';
import { PinHint } from '../../components/data/PinHint.tsx';
import { toDraft, useIcps } from '../../components/data/use-icps.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { CriterionLine } from '../../components/icp/CriterionLine.tsx';
import type { Lists } from '../../components/icp/options.ts';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName } from '../../lib/errors.ts';
import { starterIcp } from '../../lib/fit/starter.ts';
import type { Mode } from '../../lib/model/settings.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { Practice } from './Practice.tsx';
import { Way } from './Way.tsx';

const DOES: [title: WordKey, text: WordKey][] = [
  ['welcome_does_1_title', 'welcome_does_1'],
  ['welcome_does_2_title', 'welcome_does_2'],
  ['welcome_does_3_title', 'welcome_does_3'],
];

/** The first run: what Assay does, what it keeps, LinkedIn's terms, and a real choice. */
export function Welcome({ lists }: { lists: Lists }) {
  const t = useWords();
  const { call } = useApp();
  const settings = useSettings();
  const icps = useIcps();
  const [useStarter, setUseStarter] = useState(true);
  const [chosen, setChosen] = useState(false);
  const [error, setError] = useState<ErrorName | null>(null);
  const starter = useMemo(() => starterIcp(t), [t]);
  const draft = useMemo(() => {
    const own = icps?.find(({ live }) => live) ?? icps?.[0];
    return own ? toDraft(own) : starter;
  }, [icps, starter]);
  if (!settings || !icps) return null;

  const saveStarter = async () => {
    const saved = await call('icp.save', { icpId: null, draft: starter });
    return saved.ok ? null : saved.error.name;
  };
  const choose = async (mode: Mode | 'later') => {
    const answer = await call('agreement.choose', { mode });
    if (!answer.ok) return setError(answer.error.name);
    setChosen(true);
    if (mode === 'later' || icps.length > 0 || !useStarter) return setError(null);
    setError(await saveStarter());
  };

  return (
    <div className="welcome">
      <h1>{t('welcome_title')}</h1>
      <p className="lede">{t('welcome_lede')}</p>
      <ol className="does">
        {DOES.map(([title, text]) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>

      <div className="welcome-choice">
        <div className="welcome-terms">
          <section className="note is-warning terms">
            <h2>{t('welcome_terms_title')}</h2>
            <p>{t('welcome_terms_1')}</p>
            <p>{t('welcome_terms_2')}</p>
            <p>{t('welcome_terms_3')}</p>
          </section>
          <section>
            <h2>{t('welcome_stored_title')}</h2>
            <p>{t('welcome_stored')}</p>
            <p>
              {t('welcome_stored_backup')} <a href="#/backup">{t('backup_make')}</a>
            </p>
          </section>
        </div>
        {settings.mode === null ? (
          <section className="decide" aria-label={t('welcome_decide')}>
            <h2>{t('welcome_decide')}</h2>
            {icps.length === 0 && (
              <label className="check">
                <input
                  type="checkbox"
                  name="starter"
                  checked={useStarter}
                  onChange={(event) => setUseStarter(event.target.checked)}
                />
                {t('welcome_starter_use')}
              </label>
            )}
            <Way
              action="agree-badges"
              main
              word="welcome_badges"
              text="welcome_badges_text"
              onChoose={() => choose('badges')}
            />
            <Way
              action="agree-untouched"
              word="welcome_untouched"
              text="welcome_untouched_text"
              onChoose={() => choose('untouched')}
            />
            <Way
              action="agree-later"
              word="welcome_later"
              text="welcome_later_text"
              onChoose={() => choose('later')}
            />
            {chosen && (
              <p className="note" role="status">
                {t('welcome_later_done')}
              </p>
            )}
            {error && <ErrorNote name={error} />}
          </section>
        ) : (
          <div className="welcome-terms">
            {error && <ErrorNote name={error} />}
            <Next mode={settings.mode} hasIcp={icps.length > 0} chosen={chosen} />
            <PinHint />
          </div>
        )}
      </div>

      <Practice draft={draft} />

      {icps.length === 0 && (
        <section className="icp-card">
          <div className="icp-card-head">
            <h2>{t('welcome_starter_title')}</h2>
            <a href="#/icps/new/starter" data-action="starter-edit">
              {t('word_edit')}
            </a>
          </div>
          <ul className="criterion-lines">
            {starter.criteria.map((criterion) => (
              <CriterionLine key={criterion.id} criterion={criterion} lists={lists} />
            ))}
          </ul>
          {settings.mode !== null && (
            <div className="icp-card-foot">
              <button
                type="button"
                className="button is-main"
                data-action="starter-use"
                onClick={async () => setError(await saveStarter())}
              >
                {t('welcome_starter_now')}
              </button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

function Next({ mode, hasIcp, chosen }: { mode: Mode; hasIcp: boolean; chosen: boolean }) {
  const t = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard and the eye go on here.
    if (chosen) place.current?.focus();
  }, [chosen]);
  return (
    <section ref={place} className="next" tabIndex={-1} aria-label={t('welcome_done')}>
      <h2>
        <Icon name="check" />
        {t('welcome_done')}
      </h2>
      <ol>
        <li>
          {t(hasIcp ? 'welcome_next_icp' : 'welcome_next_no_icp')} <a href="#/icps">{t('work_icps')}</a>
        </li>
        <li>{t(mode === 'badges' ? 'welcome_next_badges' : 'welcome_next_untouched')}</li>
        <li>{t('welcome_next_save')}</li>
      </ol>
      <p className="quiet">
        {t('welcome_change')} <a href="#/settings">{t('work_settings')}</a>
      </p>
    </section>
  );
}
