import type { Icp } from '../../lib/model/icp.ts';
import { useWords } from '../Words.tsx';
import { CriterionLine } from './CriterionLine.tsx';
import type { Lists } from './options.ts';

interface Props {
  icp: Pick<Icp, 'id' | 'name' | 'live' | 'criteria' | 'threshold'>;
  lists: Lists;
  /** There is a draft that does not count yet. */
  drafted: boolean;
  /** Never published: it cannot score anybody. */
  isNew: boolean;
  onLive: (live: boolean) => void;
  onDuplicate: () => void;
  onArchive: () => void;
  onDiscard: () => void;
}

/** One ICP with its criteria to read, switched on or off. */
export function IcpCard({ icp, lists, drafted, isNew, onLive, onDuplicate, onArchive, onDiscard }: Props) {
  const t = useWords();
  return (
    <li className="icp-card" data-icp-id={icp.id}>
      <div className="icp-card-head">
        <h2>
          <a href={`#/icps/${icp.id}`}>{icp.name}</a>
        </h2>
        {drafted && <span className="tag is-draft">{t(isNew ? 'draft_new' : 'draft_open')}</span>}
        {!isNew && (
          <label className="check">
            <input
              type="checkbox"
              data-action="icp-live"
              checked={icp.live}
              onChange={(event) => onLive(event.target.checked)}
            />
            {t('icp_live')}
          </label>
        )}
      </div>
      <ul className="criterion-lines">
        {icp.criteria.map((criterion) => (
          <CriterionLine key={criterion.id} criterion={criterion} lists={lists} />
        ))}
      </ul>
      {icp.threshold !== undefined && (
        <p className="quiet">{t('icp_threshold_is', { threshold: icp.threshold })}</p>
      )}
      <div className="icp-card-foot">
        <a className="button" href={`#/icps/${icp.id}`} data-action="icp-edit">
          {t(drafted ? 'draft_go_on' : 'word_edit')}
        </a>
        <button type="button" className="button is-quiet" data-action="icp-duplicate" onClick={onDuplicate}>
          {t('icp_duplicate')}
        </button>
        {isNew ? (
          <button type="button" className="button is-quiet" data-action="icp-discard" onClick={onDiscard}>
            {t('draft_throw')}
          </button>
        ) : (
          <>
            <a className="button is-quiet" href={`#/icps/${icp.id}/history`} data-action="icp-history">
              {t('icp_history')}
            </a>
            <button type="button" className="button is-quiet" data-action="icp-archive" onClick={onArchive}>
              {t('icp_archive')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
