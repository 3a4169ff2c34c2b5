import type { LeadLine } from '../../lib/model/lead-line.ts';
import type { TableColumn } from '../../lib/model/table.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import { FitBadge } from '../FitBadge.tsx';
import { Icon } from '../Icon.tsx';
import { isDoNotContact, STAGE_WORD } from '../stage-words.ts';
import { labelOf, type TableWords } from './table-values.ts';

interface Props {
  line: LeadLine;
  column: TableColumn;
  words: TableWords;
  /** Milliseconds UTC. */
  now: number;
}

/** Tags that have room in a cell. */
const TAGS = 1;

/** What stands in one cell; nothing where nothing is known. */
export function Cell({ line, column, words, now }: Props) {
  const { t, day } = words;
  switch (column) {
    case 'name':
      return (
        <a className="table-name" href={`#/person/${line.id}`} tabIndex={-1} dir="auto" title={line.name}>
          {line.name}
        </a>
      );
    case 'fit':
      return <FitBadge score={line.fit} t={t} />;
    case 'verdict':
      return line.fit && t(VERDICT_WORD[line.fit.verdict]);
    case 'stage':
      return isDoNotContact(line) ? (
        <span className="table-stop" title={t('page_do_not_contact')}>
          <Icon name="stop" />
          {t(STAGE_WORD[line.stage])}
          <span className="hidden">{t('page_do_not_contact')}</span>
        </span>
      ) : (
        t(STAGE_WORD[line.stage])
      );
    case 'interest':
      return line.interest > 0 ? line.interest : null;
    case 'tags':
      return (
        <span className="table-tags" title={line.tags.join(', ')}>
          {line.tags.slice(0, TAGS).map((tag) => (
            <span key={tag} className="tag" dir="auto">
              {tag}
            </span>
          ))}
          {line.tags.length > TAGS && (
            <span className="quiet">
              <span aria-hidden="true">+{line.tags.length - TAGS}</span>
              <span className="hidden">{t('table_tags_more', { count: line.tags.length - TAGS })}</span>
            </span>
          )}
        </span>
      );
    case 'followUp': {
      if (line.followUpAt === null) return null;
      const due = line.followUpAt <= now;
      return (
        <span className={due ? 'is-due' : undefined}>
          {day(line.followUpAt)}
          {due && <span className="hidden"> {t('table_follow_due')}</span>}
        </span>
      );
    }
    case 'saved':
      return day(line.savedAt);
    case 'active':
      return line.activeAt === null ? null : day(line.activeAt);
    case 'country':
    case 'icp':
    case 'source':
    case 'reason':
      return <Text text={labelOf(column, line, words)} />;
    default:
      return <Text text={line[column]} />;
  }
}

/** Cut where the column ends; whole when pointed at. */
const Text = ({ text }: { text: string | null }) =>
  text && (
    <span dir="auto" title={text}>
      {text}
    </span>
  );
