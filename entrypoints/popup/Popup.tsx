import { Access } from '../../components/data/Access.tsx';
import { useApp } from '../../components/data/app.ts';
import { CurrentPerson } from '../../components/data/CurrentPerson.tsx';
import { FirstSave } from '../../components/data/FirstSave.tsx';
import { HideNames } from '../../components/data/HideNames.tsx';
import { LastBackup } from '../../components/data/LastBackup.tsx';
import { LeadsByStage } from '../../components/data/LeadsByStage.tsx';
import { News } from '../../components/data/News.tsx';
import { Pause } from '../../components/data/Pause.tsx';
import { useIcps } from '../../components/data/use-icps.ts';
import { useQuestions } from '../../components/data/use-questions.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { WhileKept } from '../../components/data/WhileKept.tsx';
import { Icon } from '../../components/Icon.tsx';
import { KeyHelp } from '../../components/KeyHelp.tsx';
import { Mark } from '../../components/Mark.tsx';
import { NoteAct } from '../../components/NoteAct.tsx';
import { useWords } from '../../components/Words.tsx';

/** Leads by stage, with the person in front on top. `tabId` is null where no tab stands behind. */
export function Popup({ tabId }: { tabId: number | null }) {
  const t = useWords();
  const { tabs } = useApp();
  const settings = useSettings();
  const agreed = settings?.mode !== null;
  const waiting = useQuestions()?.length ?? 0;
  const icps = useIcps();
  const noneLive = icps !== undefined && !icps.some(({ live }) => live);
  return (
    <>
      <header className="strip">
        <Mark size={22} />
        <h1 className="wordmark">{t('ext_name')}</h1>
        {agreed && <Pause tabId={tabId} />}
        {agreed && <HideNames small />}
        <KeyHelp />
        <button
          type="button"
          className="button is-quiet"
          data-action="open-workspace"
          onClick={() => tabs.open('workspace.html#/leads')}
        >
          {t('popup_workspace')}
          <Icon name="expand" />
        </button>
      </header>
      <main>
        <Access />
        {agreed && tabId !== null && <CurrentPerson key={tabId} tabId={tabId} />}
        <WhileKept onOpen={() => tabs.open('workspace.html#/restore')}>
          {agreed && noneLive && (
            <NoteAct
              title="work_icps"
              text="popup_no_icp"
              act="work_icps"
              action="open-icps"
              onAct={() => tabs.open('workspace.html#/icps')}
            />
          )}
          {!agreed && (
            <NoteAct
              title="work_welcome"
              text="popup_not_agreed"
              act="popup_open_welcome"
              action="open-welcome"
              onAct={() => tabs.open('workspace.html#/welcome')}
            />
          )}
          {agreed && <FirstSave />}
          {agreed && <News />}
          {agreed && waiting > 0 && (
            <button
              type="button"
              className="button popup-questions"
              data-action="open-questions"
              onClick={() => tabs.open('workspace.html#/questions')}
            >
              {t.plural('question_open', waiting)}
              <Icon name="expand" />
            </button>
          )}
          <LeadsByStage />
          {agreed && <LastBackup />}
        </WhileKept>
      </main>
    </>
  );
}
