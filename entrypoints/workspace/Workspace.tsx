import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Confirm } from '../../components/Confirm.tsx';
import { Access } from '../../components/data/Access.tsx';
import { BackupReminder } from '../../components/data/BackupReminder.tsx';
import { BackupRestore } from '../../components/data/BackupRestore.tsx';
import { Demo } from '../../components/data/Demo.tsx';
import { ExportData } from '../../components/data/ExportData.tsx';
import { FollowUps } from '../../components/data/FollowUps.tsx';
import { HealthReport } from '../../components/data/HealthReport.tsx';
import { HideNames } from '../../components/data/HideNames.tsx';
import { ImportPeople } from '../../components/data/ImportPeople.tsx';
import { LeadDetails } from '../../components/data/LeadDetails.tsx';
import { LeadsByStage } from '../../components/data/LeadsByStage.tsx';
import { News } from '../../components/data/News.tsx';
import { Pause } from '../../components/data/Pause.tsx';
import { PlaybookScreen } from '../../components/data/PlaybookScreen.tsx';
import { Questions } from '../../components/data/Questions.tsx';
import { Rescore } from '../../components/data/Rescore.tsx';
import { Restore } from '../../components/data/Restore.tsx';
import { useQuestions } from '../../components/data/use-questions.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { WhileKept } from '../../components/data/WhileKept.tsx';
import type { Lists } from '../../components/icp/options.ts';
import { KeyHelp } from '../../components/KeyHelp.tsx';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/Words.tsx';
import { Attributes } from './Attributes.tsx';
import { IcpEdit } from './IcpEdit.tsx';
import { IcpHistory } from './IcpHistory.tsx';
import { Icps } from './Icps.tsx';
import {
  BoardScreen,
  CompanyPages,
  InsightsScreen,
  PersonPage,
  SnippetsPage,
  TableScreen,
} from './lazy-screens.ts';
import { Privacy } from './Privacy.tsx';
import { type Router, useRouter } from './route.ts';
import { SettingsScreen } from './SettingsScreen.tsx';
import { ALWAYS, GROUPS, SCREENS, type ScreenName } from './screens.ts';
import { useLists } from './use-lists.ts';
import { Welcome } from './Welcome.tsx';

/** The full tab: one screen at a time, chosen by the hash. */
export function Workspace() {
  const t = useWords();
  const router = useRouter();
  const settings = useSettings();
  const main = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  const agreed = settings?.mode != null;
  const waiting = useQuestions()?.length ?? 0;
  const asked = router.route[0] as ScreenName | undefined;
  const name = asked && Object.hasOwn(SCREENS, asked) ? asked : agreed ? 'leads' : 'welcome';
  const path = router.route.join('/');

  useEffect(() => {
    document.title = `${t(SCREENS[name])} · ${t('ext_name')}`;
  }, [name, t]);
  useEffect(() => {
    // Where it is narrow the navigation is one line to scroll. Nothing else may move.
    const here = nav.current?.querySelector<HTMLElement>(`[href="#/${name}"]`);
    if (here && nav.current) nav.current.scrollLeft = here.offsetLeft - nav.current.offsetLeft - 40;
  }, [name]);
  const shown = useRef(path);
  useEffect(() => {
    // After a change of screen the keyboard and the screen reader start at its top.
    if (shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path]);

  if (!settings) return null;
  return (
    <>
      <header className="strip">
        <Mark size={22} />
        <span className="wordmark">{t('ext_name')}</span>
        {agreed && <Rescore />}
        {agreed && <HideNames />}
        {agreed && <Pause tabId={null} />}
        {agreed && <KeyHelp />}
      </header>
      <div className="frame">
        <nav ref={nav} className="nav" aria-label={t('work_nav')}>
          {GROUPS.map(([title, screens]) => (
            <section key={title} aria-label={t(title)}>
              <p className="nav-title" aria-hidden="true">
                {t(title)}
              </p>
              {screens.map((each) => (
                <a key={each} href={`#/${each}`} aria-current={each === name ? 'page' : undefined}>
                  {t(SCREENS[each])}
                  {each === 'questions' && waiting > 0 && (
                    <span className="nav-count">
                      <span aria-hidden="true">{waiting}</span>
                      <span className="hidden">{t.plural('question_open', waiting)}</span>
                    </span>
                  )}
                </a>
              ))}
            </section>
          ))}
        </nav>
        <main ref={main} tabIndex={-1} data-screen={name}>
          {agreed && <Access />}
          {ALWAYS.includes(name) ? (
            <Screen name={name} router={router} />
          ) : (
            <WhileKept onOpen={() => router.go('/restore')}>
              {agreed && <News />}
              {agreed && <BackupReminder />}
              <Suspense fallback={<p className="empty is-loading">{t('word_loading')}</p>}>
                <Screen name={name} router={router} />
              </Suspense>
            </WhileKept>
          )}
        </main>
      </div>
      {router.leaving && (
        <Confirm
          title={t('icp_leave_title')}
          text={t('icp_leave_text')}
          act={t('icp_leave')}
          onAct={router.leaving.confirm}
          onCancel={router.leaving.stay}
        />
      )}
    </>
  );
}

function Screen({ name, router }: { name: ScreenName; router: Router }) {
  const t = useWords();
  const [, id, from] = router.route;
  switch (name) {
    case 'welcome':
      return <WithLists>{(lists) => <Welcome lists={lists} />}</WithLists>;
    case 'leads':
      return (
        <>
          <h1>{t('work_leads')}</h1>
          <FollowUps />
          <Demo />
          <LeadsByStage
            details={(lead) => <LeadDetails lead={lead} />}
            pageOf={({ id: leadId }) => `#/person/${leadId}`}
          />
        </>
      );
    case 'board':
      return <BoardScreen />;
    case 'person':
      return <PersonPage key={id} leadId={id ?? ''} go={router.go} />;
    case 'companies':
      return <CompanyPages companyId={id} />;
    case 'snippets':
      return <SnippetsPage />;
    case 'table':
      return <TableScreen viewId={id} onGo={router.go} />;
    case 'insights':
      return <InsightsScreen />;
    case 'playbook':
      return <PlaybookScreen />;
    case 'icps':
      return (
        <WithLists>
          {(lists) =>
            id === undefined ? (
              <Icps lists={lists} />
            ) : id === 'attributes' ? (
              <Attributes />
            ) : from === 'history' ? (
              <IcpHistory id={id} lists={lists} />
            ) : (
              <IcpEdit key={id} id={id} from={from} lists={lists} router={router} />
            )
          }
        </WithLists>
      );
    case 'questions':
      return (
        <>
          <h1>{t('work_questions')}</h1>
          <p className="lede">{t('question_intro')}</p>
          <Questions />
        </>
      );
    case 'import':
      return <ImportPeople />;
    case 'export':
      return <ExportData />;
    case 'settings':
      return <SettingsScreen onDeleted={() => router.go('/welcome')} />;
    case 'privacy':
      return <Privacy />;
    case 'backup':
      return <BackupRestore />;
    case 'health':
      return <HealthReport />;
    case 'restore':
      return <Restore />;
  }
}

function WithLists({ children }: { children: (lists: Lists) => ReactNode }) {
  const t = useWords();
  const lists = useLists();
  return lists ? children(lists) : <p className="empty">{t('word_loading')}</p>;
}
