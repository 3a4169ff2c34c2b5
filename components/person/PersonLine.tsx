import type { ReactNode } from 'react';
import type { StoredFit } from '../../lib/model/fit.ts';
import type { Stage } from '../../lib/model/stage.ts';
import { FitBadge } from '../FitBadge.tsx';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';

interface Props {
  lead: { id: string; name: string; title: string | null; stage: Stage; fit: StoredFit | null };
  /** What can be done with them here. */
  children?: ReactNode;
}

/** Somebody in a list of people of one company: fit, name, title and stage; the name leads to their page. */
export function PersonLine({ lead: { id, name, title, stage, fit }, children }: Props) {
  const t = useWords();
  return (
    <li className="person-line" data-lead-id={id} data-stage={stage}>
      <FitBadge score={fit} t={t} />
      <div className="person-line-who">
        <a href={`#/person/${id}`} dir="auto">
          {name || t('popup_no_name')}
        </a>
        {title && (
          <span className="quiet" dir="auto">
            {title}
          </span>
        )}
      </div>
      <span className="tag">{t(STAGE_WORD[stage])}</span>
      {children}
    </li>
  );
}
