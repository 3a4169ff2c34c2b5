import type { Icp } from '../../lib/model/icp.ts';
import { useWords } from '../Words.tsx';
import { CriterionLine } from './CriterionLine.tsx';
import type { Lists } from './options.ts';

interface Props {
  icp: Icp;
  lists: Lists;
  onLive: (live: boolean) => void;
  onRemove: () => void;
}

/** One ICP with its criteria to read, switched on or off. */
export function IcpCard({ icp, lists, onLive, onRemove }: Props) {
  const t = useWords();
  return (
    <li className="icp-card" data-icp-id={icp.id}>
      <div className="icp-card-head">
        <h2>
          <a href={`#/icps/${icp.id}`}>{icp.name}</a>
        </h2>
        <label className="check">
          <input
            type="checkbox"
            data-action="icp-live"
            checked={icp.live}
            onChange={(event) => onLive(event.target.checked)}
          />
          {t('icp_live')}
        </label>
      </div>
      <ul className="criterion-lines">
        {icp.criteria.map((criterion) => (
          <CriterionLine key={criterion.id} criterion={criterion} lists={lists} />
        ))}
      </ul>
      <div className="icp-card-foot">
        <a className="button" href={`#/icps/${icp.id}`} data-action="icp-edit">
          {t('word_edit')}
        </a>
        <button type="button" className="button is-quiet" data-action="icp-remove" onClick={onRemove}>
          {t('word_remove')}
        </button>
      </div>
    </li>
  );
}
