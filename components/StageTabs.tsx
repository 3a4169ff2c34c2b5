import * as Tabs from 'radix-ui/tabs';
import type { ReactNode } from 'react';
import { STAGES, type Stage } from '../lib/model/stage.ts';
import { STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  /** Null while a search shows people of every stage. */
  stage: Stage | null;
  counts: Record<Stage, number> | undefined;
  onStage: (stage: Stage) => void;
  children: ReactNode;
}

/** The pipeline in order with how many stand where; the fifth is the archive. */
export function StageTabs({ stage, counts, onStage, children }: Props) {
  const t = useWords();
  return (
    <Tabs.Root
      className="stages"
      value={stage ?? ''}
      onValueChange={(value) => onStage(value as Stage)}
      activationMode="automatic"
    >
      <Tabs.List className="stage-tabs" aria-label={t('lead_stages')}>
        {STAGES.map((each) => (
          <Tabs.Trigger
            key={each}
            value={each}
            className="stage-tab"
            data-action="show-stage"
            data-to={each}
            // A chosen tab does not change when clicked, yet a click on it ends a search.
            onClick={() => onStage(each)}
          >
            <span className="stage-count">{counts ? counts[each].toLocaleString(t.locale) : '·'}</span>
            <span className="stage-name">{t(STAGE_WORD[each])}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {stage ? (
        <Tabs.Content value={stage} className="stage-panel">
          {children}
        </Tabs.Content>
      ) : (
        <section className="stage-panel" aria-label={t('lead_found')}>
          {children}
        </section>
      )}
    </Tabs.Root>
  );
}
