import { type ReactNode, useEffect, useId } from 'react';
import type { WordKey } from '../../../lib/model/words.ts';
import type { Industries } from '../../../lib/parse/industry.ts';
import { isDoNotContact } from '../../stage-words.ts';
import { useMedia } from '../../use-media.ts';
import { useWords } from '../../Words.tsx';
import { LeadDetails } from '../LeadDetails.tsx';
import { toLeadView } from '../to-lead-view.ts';
import { useRowParts } from '../use-row-parts.tsx';
import { useTitle } from '../use-title.ts';
import { Around } from './Around.tsx';
import { Checklist } from './Checklist.tsx';
import { Facts } from './Facts.tsx';
import { FitPanel } from './FitPanel.tsx';
import { Kept } from './Kept.tsx';
import { PersonHead } from './PersonHead.tsx';
import { Slots } from './Slots.tsx';
import { Timeline } from './Timeline.tsx';
import { type PersonRows, usePersonRows } from './use-person-page.ts';
import { Ways } from './Ways.tsx';

interface Props {
  leadId: string;
  /** Goes to another screen: `/leads`. */
  go: (path: string) => void;
  /** Undefined while they are loaded. */
  industries: Industries | undefined;
}

/** All about one saved person. */
export function PersonScreen({ leadId, go, industries }: Props) {
  const t = useWords();
  const rows = usePersonRows(leadId);
  const mergedInto = rows && 'mergedInto' in rows ? rows.mergedInto : null;
  useEffect(() => {
    if (mergedInto) go(`/person/${mergedInto}`);
  }, [mergedInto, go]);
  if (rows === undefined || mergedInto) return <p className="empty is-loading">{t('word_loading')}</p>;
  if (rows === null || !('lead' in rows))
    return (
      <>
        <h1>{t('work_person')}</h1>
        <p className="empty">
          {t('person_gone')} <a href="#/leads">{t('work_leads')}</a>
        </p>
      </>
    );
  return <Known key={leadId} rows={rows} go={go} industries={industries} />;
}

const TITLE = {
  act: 'person_act',
  checklist: 'playbook_what',
  facts: 'person_facts',
  timeline: 'person_timeline',
  fit: 'person_fit',
  slots: 'slot_title',
  company: 'person_company',
  kept: 'kept_title',
} as const satisfies Record<string, WordKey>;
type PanelName = keyof typeof TITLE;

/** What stands beside what; where it is narrow, in the order of reading. */
const WIDE: PanelName[][] = [
  ['act', 'checklist', 'facts', 'timeline'],
  ['fit', 'slots', 'company', 'kept'],
];
const NARROW: PanelName[][] = [['act', 'fit', 'slots', 'checklist', 'facts', 'company', 'timeline', 'kept']];

function Known({ rows, go, industries }: { rows: PersonRows } & Pick<Props, 'go' | 'industries'>) {
  const t = useWords();
  const { lead, company } = rows;
  const view = toLeadView(lead);
  const narrow = useMedia('(max-width: 1080px)');
  const { actions, advice } = useRowParts(() => null, { onPage: true });
  useTitle(lead.name, t('work_person'));
  const contents: Record<PanelName, ReactNode> = {
    act: actions?.(view, null),
    checklist: lead.stage !== 'archived' && <Checklist lead={lead} />,
    facts: (
      <>
        <Facts lead={lead} />
        <LeadDetails lead={lead} />
      </>
    ),
    timeline: <Timeline lead={lead} />,
    // Nobody who asked to be left alone is judged.
    fit:
      !isDoNotContact(view) &&
      (industries ? (
        <FitPanel lead={lead} company={company} industries={industries} />
      ) : (
        <p className="quiet">{t('word_loading')}</p>
      )),
    slots: <Slots lead={lead} />,
    company: <Around {...rows} />,
    kept: (
      <>
        <Kept lead={lead} />
        <Ways lead={lead} go={go} />
      </>
    ),
  };
  return (
    <div className="person-page">
      <PersonHead lead={lead} advice={advice} />
      <div className="person-columns">
        {(narrow ? NARROW : WIDE).map((column) => (
          <div key={column[0]}>
            {column.map((name) => {
              const content = contents[name];
              return (
                content && (
                  <Panel key={name} name={name} title={t(TITLE[name])}>
                    {content}
                  </Panel>
                )
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function Panel({ title, name, children }: { title: string; name: PanelName; children: ReactNode }) {
  const id = useId();
  return (
    <section className="person-panel" data-panel={name} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
