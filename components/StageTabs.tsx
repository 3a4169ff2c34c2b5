import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { STAGES, type Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';
import { STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

/** A stage, or whoever is to be worked on now. */
export type TabName = Stage | 'today';

const TABS: readonly TabName[] = ['today', ...STAGES];

interface Props {
  /** Null while a search shows people of every stage. */
  tab: TabName | null;
  counts: Record<Stage, number> | undefined;
  /** How many wait for the user, undefined until read. */
  waiting: number | undefined;
  onTab: (tab: TabName) => void;
  children: ReactNode;
}

/** From one tab to another, as far as the arrow and end keys go; null for any other key. */
const STEPS: Record<string, (at: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

/**
 * Whom to work on, then the pipeline in order with how many stand where; the last is the archive. Arrows show the next
 * tab at once. By hand: the tabs of a library weigh more than all our rows.
 */
export function StageTabs({ tab, counts, waiting, onTab, children }: Props) {
  const t = useWords();
  const id = useId();
  const count = (each: TabName) => (each === 'today' ? waiting : counts?.[each])?.toLocaleString(t.locale);
  const word = (each: TabName): WordKey => (each === 'today' ? 'today_title' : STAGE_WORD[each]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const next = STEPS[event.key]?.(at);
    const to = next === undefined ? undefined : TABS.at(next % TABS.length);
    if (!to) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-to="${to}"]`)?.focus();
    onTab(to);
  };
  return (
    <div className="stages">
      <div role="tablist" className="stage-tabs" aria-label={t('lead_stages')}>
        {TABS.map((each, at) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            className="stage-tab"
            data-action="show-stage"
            data-to={each}
            data-state={each === tab ? 'active' : 'inactive'}
            aria-selected={each === tab}
            aria-controls={each === tab ? `${id}-panel` : undefined}
            // While a search shows people of every stage the first tab is the way in.
            tabIndex={each === (tab ?? TABS[0]) ? 0 : -1}
            onKeyDown={(event) => onKeyDown(event, at)}
            onClick={() => onTab(each)}
          >
            <span className="stage-count">{count(each) ?? '·'}</span>
            <span className="stage-name">{t(word(each))}</span>
          </button>
        ))}
      </div>
      {tab ? (
        <div role="tabpanel" id={`${id}-panel`} className="stage-panel" aria-labelledby={`${id}-${tab}`}>
          {children}
        </div>
      ) : (
        <section className="stage-panel" aria-label={t('lead_found')}>
          {children}
        </section>
      )}
    </div>
  );
}
