import { type ReactNode, useRef, useState } from 'react';
import { STAGES, type Stage } from '../../lib/model/stage.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { LeadList } from '../LeadList.tsx';
import type { LeadView } from '../lead-view.ts';
import { SearchField } from '../SearchField.tsx';
import { StageTabs } from '../StageTabs.tsx';
import { useLeads, useStageCounts } from './use-leads.ts';
import { moveAdvice, useErase, useMove } from './use-move.ts';

/** Rows read at first and with each `more`. */
const PAGE = 50;

const EMPTY: Record<Stage, WordKey> = {
  lead: 'lead_empty_lead',
  prospect: 'lead_empty_prospect',
  opportunity: 'lead_empty_opportunity',
  customer: 'lead_empty_customer',
  archived: 'lead_empty_archived',
};

interface Props {
  /** What is known of a lead besides; the popup has no room for it. */
  details?: (lead: LeadView) => ReactNode;
}

/** The pipeline: search, stages, rows. The same in popup and workspace. */
export function LeadsByStage({ details }: Props) {
  const [stage, setStage] = useState<Stage>('lead');
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const counts = useStageCounts();
  const text = search.trim();
  const found = useLeads({ stage, search: text, limit });
  const move = useMove();
  const erase = useErase();
  const area = useRef<HTMLDivElement>(null);

  // While the next query runs, rows of another stage must not stand under this tab.
  const current = found && found.query.stage === stage && Boolean(found.query.search) === Boolean(text);
  const leads = current ? found.leads : undefined;
  const elsewhere = counts && STAGES.some((each) => each !== stage && counts[each] > 0);
  const empty = text ? 'lead_empty_search' : stage === 'lead' && elsewhere ? 'lead_empty_now' : EMPTY[stage];
  const show = (next: Stage) => {
    setStage(next);
    setSearch('');
    setLimit(PAGE);
  };
  const focusHead = () => {
    const head = text ? '[name="search"]' : `[data-action="show-stage"][data-to="${stage}"]`;
    area.current?.querySelector<HTMLElement>(head)?.focus();
  };
  return (
    <div className="pipeline" ref={area}>
      <SearchField
        value={search}
        onChange={(value) => {
          setSearch(value);
          setLimit(PAGE);
        }}
      />
      <StageTabs stage={text ? null : stage} counts={counts} onStage={show}>
        <LeadList
          leads={leads}
          empty={empty}
          mixed={Boolean(text)}
          more={leads !== undefined && leads.length >= limit}
          onMore={() => setLimit(limit + PAGE)}
          advice={moveAdvice}
          onMove={move}
          onErase={erase}
          onLast={focusHead}
          details={details}
        />
      </StageTabs>
    </div>
  );
}
