import { Icon } from './Icon.tsx';
import { useWords } from './Words.tsx';

/** Says loudly that somebody asked to be left alone; also of somebody who is not saved. */
export function DoNotContact({ saved = true }: { saved?: boolean }) {
  const t = useWords();
  return (
    <strong className="stop">
      <Icon name="stop" />
      {saved ? `${t('stage_archived')} · ${t('lead_archive_do_not_contact')}` : t('page_do_not_contact')}
    </strong>
  );
}
