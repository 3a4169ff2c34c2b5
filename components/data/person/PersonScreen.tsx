import { type ReactNode, useEffect, useId } from 'react';
import type { Industries } from '../../../lib/parse/industry.ts';
import { isDoNotContact } from '../../stage-words.ts';
import { useWords } from '../../Words.tsx';
import { LeadDetails } from '../LeadDetails.tsx';
import { toLeadView } from '../to-lead-view.ts';
import { useRowParts } from '../use-row-parts.tsx';
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

function Known({ rows, go, industries }: { rows: PersonRows } & Pick<Props, 'go' | 'industries'>) {
  const t = useWords();
  const { lead, company } = rows;
  const view = toLeadView(lead);
  const { actions, advice } = useRowParts(() => null, { onPage: true });
  useEffect(() => {
    document.title = `${lead.name || t('work_person')} · ${t('ext_name')}`;
  }, [lead.name, t]);
  return (
    <div className="person-page">
      <PersonHead lead={lead} advice={advice} />
      <div className="person-columns">
        <div>
          <Panel title={t('person_act')} name="act">
            {actions?.(view, null)}
          </Panel>
          <Panel title={t('person_facts')} name="facts">
            <Facts lead={lead} />
            <LeadDetails lead={lead} />
          </Panel>
          <Panel title={t('person_timeline')} name="timeline">
            <Timeline lead={lead} />
          </Panel>
        </div>
        <div>
          {!isDoNotContact(view) && (
            <Panel title={t('person_fit')} name="fit">
              {industries ? (
                <FitPanel lead={lead} company={company} industries={industries} />
              ) : (
                <p className="quiet">{t('word_loading')}</p>
              )}
            </Panel>
          )}
          <Panel title={t('slot_title')} name="slots">
            <Slots lead={lead} />
          </Panel>
          {lead.stage !== 'archived' && (
            <Panel title={t('playbook_what')} name="checklist">
              <Checklist lead={lead} />
            </Panel>
          )}
          <Panel title={t('person_company')} name="company">
            <Around {...rows} />
          </Panel>
          <Panel title={t('kept_title')} name="kept">
            <Kept lead={lead} />
            <Ways lead={lead} go={go} />
          </Panel>
        </div>
      </div>
    </div>
  );
}

function Panel({ title, name, children }: { title: string; name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="person-panel" data-panel={name} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
