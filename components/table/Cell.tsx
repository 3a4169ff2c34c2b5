import type { LeadLine } from '../../lib/model/lead-line.ts';
import type { TableColumn } from '../../lib/model/table.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import { DoNotContact } from '../DoNotContact.tsx';
import { FitBadge } from '../FitBadge.tsx';
import { isDoNotContact, STAGE_WORD } from '../stage-words.ts';
import { labelOf, type TableWords } from './table-values.ts';

interface Props {
  line: LeadLine;
  column: TableColumn;
  words: TableWords;
  /** Milliseconds UTC. */
  now: number;
}

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
      return isDoNotContact(line) ? <DoNotContact /> : t(STAGE_WORD[line.stage]);
    case 'interest':
      return line.interest > 0 ? line.interest : null;
    case 'tags':
      return (
        <span className="table-tags" title={line.tags.join(', ')}>
          {line.tags.map((tag) => (
            <span key={tag} className="tag" dir="auto">
              {tag}
            </span>
          ))}
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
