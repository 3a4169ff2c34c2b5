import { Icon } from '../Icon.tsx';

interface Props {
  title: string;
  /** The title tells who somebody is. */
  personal: boolean;
  /** How many there are, in words. */
  people: string;
  open: boolean;
  onFold: () => void;
}

/** A lane's name and how many are in it; a press folds it. */
export function LaneHead({ title, personal, people, open, onFold }: Props) {
  return (
    <h3 className="board-lane">
      <button type="button" data-action="fold" aria-expanded={open} onClick={onFold}>
        <span className={personal ? 'board-lane-title personal' : 'board-lane-title'}>{title}</span>
        <span className="quiet">{people}</span>
        <Icon name="chevron" />
      </button>
    </h3>
  );
}
