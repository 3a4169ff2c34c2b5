import { Icon } from './Icon.tsx';
import { useWords } from './Words.tsx';

/** Says loudly that somebody asked to be left alone. */
export function DoNotContact() {
  const t = useWords();
  return (
    <strong className="stop">
      <Icon name="stop" />
      {`${t('stage_archived')} · ${t('lead_archive_do_not_contact')}`}
    </strong>
  );
}
