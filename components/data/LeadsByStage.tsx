import { type ReactNode, useRef, useState } from 'react';
import { STAGES, type Stage } from '../../lib/model/stage.ts';
import type { WordKey } from '../../lib/model/words.ts';
import type { TodayPart } from '../../lib/store/today.ts';
import { LeadList } from '../LeadList.tsx';
import type { LeadView } from '../lead-view.ts';
import { SearchField } from '../SearchField.tsx';
import { StageTabs, type TabName } from '../StageTabs.tsx';
import { useWords } from '../Words.tsx';
import { useLeads, useStageCounts } from './use-leads.ts';
import { useErase } from './use-move.ts';
import { useRowParts } from './use-row-parts.tsx';
import { useToday } from './use-today.ts';

/** Rows read at first and with each `more`. */
const PAGE = 50;

const EMPTY: Record<TabName, WordKey> = {
  today: 'today_empty',
  lead: 'lead_empty_lead',
  prospect: 'lead_empty_prospect',
  opportunity: 'lead_empty_opportunity',
  customer: 'lead_empty_customer',
  archived: 'lead_empty_archived',
};
const PART: Record<TodayPart, WordKey> = {
  due: 'today_due',
  signals: 'today_signals',
  ready: 'today_ready',
  quiet: 'today_quiet',
  next: 'today_next',
};

interface Props {
  /** What is known of a lead besides; the popup has no room for it. */
  details?: (lead: LeadView) => ReactNode;
  /** Address of somebody's page here; without it names lead to LinkedIn. */
  pageOf?: (lead: LeadView) => string;
}

/** Whom to work on today and the pipeline: search, stages, rows. The same in popup and workspace. */
export function LeadsByStage({ details, pageOf }: Props) {
  const t = useWords();
  const [chosen, setChosen] = useState<TabName | null>(null);
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const counts = useStageCounts();
  const today = useToday();
  // Where nobody is to be worked on, the leads say what to do.
  const tab = chosen ?? (today?.leads.length === 0 ? 'lead' : 'today');
  const text = search.trim();
  const found = useLeads(tab === 'today' && !text ? null : { stage: tab as Stage, search: text, limit });
  const erase = useErase();
  const isToday = tab === 'today' && !text;
  const parts = useRowParts((lead) => (isToday ? (today?.parts.get(lead.id)?.contact ?? null) : null));
  const area = useRef<HTMLDivElement>(null);

  // While the next query runs, rows of another stage must not stand under this tab.
  const current =
    found && Boolean(found.query.search) === Boolean(text) && (text || found.query.stage === tab);
  const leads = isToday ? today?.leads : current ? found.leads : undefined;
  const elsewhere = counts && STAGES.some((each) => each !== tab && counts[each] > 0);
  const empty = text ? 'lead_empty_search' : tab === 'lead' && elsewhere ? 'lead_empty_now' : EMPTY[tab];
  const show = (next: TabName) => {
    setChosen(next);
    setSearch('');
    setLimit(PAGE);
  };
  const focusHead = () => {
    const head = text ? '[name="search"]' : `[data-action="show-stage"][data-to="${tab}"]`;
    area.current?.querySelector<HTMLElement>(head)?.focus();
  };
  return (
    <div className="pipeline" ref={area} data-due={today?.due}>
      <SearchField
        value={search}
        onChange={(value) => {
          setSearch(value);
          setLimit(PAGE);
        }}
      />
      <StageTabs tab={text ? null : tab} counts={counts} waiting={today?.waiting} onTab={show}>
        <LeadList
          {...parts}
          leads={leads}
          empty={empty}
          mixed={Boolean(text) || isToday}
          more={!isToday && leads !== undefined && leads.length >= limit}
          onMore={() => setLimit(limit + PAGE)}
          onErase={erase}
          onLast={focusHead}
          details={details}
          pageOf={pageOf}
          headOf={isToday ? (lead) => t(PART[today?.parts.get(lead.id)?.part ?? 'next']) : undefined}
        />
      </StageTabs>
    </div>
  );
}
