import { type ReactNode, useState } from 'react';
import { useApp } from '../../components/data/app.ts';
import { DeleteAll } from '../../components/data/DeleteAll.tsx';
import { Pause } from '../../components/data/Pause.tsx';
import { Reminders } from '../../components/data/Reminders.tsx';
import { useSettings } from '../../components/data/use-settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName, Result } from '../../lib/errors.ts';
import { LOCALES, type Locale } from '../../lib/model/locale.ts';
import type { Mode } from '../../lib/model/settings.ts';
import { SURFACES, type Surface } from '../../lib/model/surface.ts';
import type { WordKey } from '../../lib/model/words.ts';

const MODES: [Mode | 'later', WordKey][] = [
  ['badges', 'work_mode_badges'],
  ['untouched', 'work_mode_untouched'],
  ['later', 'work_mode_later'],
];

const SURFACE_WORD: Record<Surface, WordKey> = {
  profile: 'work_surface_profile',
  search: 'work_surface_search',
  network: 'work_surface_network',
  company: 'work_surface_company',
  feed: 'work_surface_feed',
};

/** What the user chose on the welcome screen and may change at any time; at its end the way to begin anew. */
export function SettingsScreen({ onDeleted }: { onDeleted: () => void }) {
  const t = useWords();
  const { call } = useApp();
  const settings = useSettings();
  const [error, setError] = useState<ErrorName | null>(null);
  const tell = (answer: Result<unknown>) => setError(answer.ok ? null : answer.error.name);
  if (!settings) return null;
  return (
    <>
      <h1>{t('work_settings')}</h1>
      {error && <ErrorNote name={error} />}
      <Choice title={t('work_mode')}>
        {MODES.map(([mode, word]) => (
          <label key={mode} className="check">
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={(settings.mode ?? 'later') === mode}
              onChange={async () => tell(await call('agreement.choose', { mode }))}
            />
            {t(word)}
          </label>
        ))}
      </Choice>
      {settings.mode === 'badges' && (
        <Choice title={t('work_surfaces')}>
          {SURFACES.map((surface) => (
            <label key={surface} className="check">
              <input
                type="checkbox"
                name="surface"
                value={surface}
                checked={!settings.surfacesOff.includes(surface)}
                onChange={async ({ target }) =>
                  tell(await call('surface.set', { surface, on: target.checked }))
                }
              />
              {t(SURFACE_WORD[surface])}
            </label>
          ))}
          <p className="quiet">{t('work_surfaces_help')}</p>
        </Choice>
      )}
      <Choice title={t('work_language')}>
        <select
          name="locale"
          aria-label={t('work_language')}
          value={settings.locale ?? ''}
          onChange={async (event) =>
            tell(await call('locale.set', { locale: (event.target.value || null) as Locale | null }))
          }
        >
          <option value="">{t('work_language_browser')}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {new Intl.DisplayNames(locale, { type: 'language' }).of(locale)}
            </option>
          ))}
        </select>
      </Choice>
      <Choice title={t('work_keep')}>
        <label className="check">
          <input
            type="checkbox"
            name="about"
            checked={settings.keepAbout}
            onChange={async ({ target }) => tell(await call('about.set', { keep: target.checked }))}
          />
          {t('work_keep_about')}
        </label>
        <p className="quiet">{t('work_keep_about_help')}</p>
      </Choice>
      <Choice title={t('work_reminders')}>
        <Reminders />
      </Choice>
      <Choice title={t('popup_pause')}>
        <Pause tabId={null} />
      </Choice>
      <Choice title={t('wipe_now')}>
        <DeleteAll onDeleted={onDeleted} />
      </Choice>
    </>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
