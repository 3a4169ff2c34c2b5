import type { Role } from '../../lib/model/committee.ts';
import { STAGES, type Stage } from '../../lib/model/stage.ts';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';
import { Seats } from './Seats.tsx';

interface Props {
  company: {
    id: string;
    name: string;
    industry: string | null;
    stages: Record<Stage, number>;
    people: number;
    seats: Record<Role, 'assigned' | 'suggested' | null>;
  };
  /** Its place as shown. */
  country: string | null;
}

/** One company of the list: its people by stage, and who of the committee is known. */
export function CompanyRow({ company: { id, name, industry, stages, people, seats }, country }: Props) {
  const t = useWords();
  const more = [industry, country].filter(Boolean).join(' · ');
  return (
    <div className="company" data-company-id={id}>
      <div className="company-who">
        <a className="lead-name" href={`#/companies/${id}`} dir="auto">
          {name || t('company_no_name')}
        </a>
        {more && (
          <p className="quiet" dir="auto">
            {more}
          </p>
        )}
      </div>
      <p className="company-people">
        <strong>{t.plural('company_people', people)}</strong>
        <span className="quiet">
          {STAGES.filter((stage) => stages[stage] > 0)
            .map((stage) => t('company_at', { stage: t(STAGE_WORD[stage]), count: stages[stage] }))
            .join(' · ')}
        </span>
      </p>
      <Seats seats={seats} />
    </div>
  );
}
