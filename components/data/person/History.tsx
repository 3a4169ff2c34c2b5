import type { Lead } from '../../../lib/model/lead.ts';
import type { Position, School } from '../../../lib/model/reading.ts';
import type { Translate } from '../../../lib/model/words.ts';
import { useWords } from '../../Words.tsx';

/** Work history and education as pages showed them. */
export function History({ positions, education }: Pick<Lead, 'positions' | 'education'>) {
  const t = useWords();
  const lists = [
    ['stored_positions', positions.map((position) => lineOf(position, t))],
    ['stored_education', education.map(schoolLine)],
  ] as const;
  return (
    <>
      {lists.map(
        ([word, lines]) =>
          lines.length > 0 && (
            <section key={word} className="history" aria-label={t(word)}>
              <h3>{t(word)}</h3>
              <ul>
                {lines.map(({ what, where, when }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none ever moves
                  <li key={at}>
                    <strong dir="auto">{what}</strong>
                    {where && <span dir="auto">{where}</span>}
                    {when && <span className="quiet">{when}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

interface Line {
  what: string;
  where: string;
  when: string;
}

function lineOf({ title, company, type, start, end, ongoing, place }: Position, t: Translate): Line {
  const years = start && `${start} – ${ongoing ? t('stored_today') : (end ?? start)}`;
  return {
    what: title,
    where: [company, place].filter(Boolean).join(' · '),
    when: [years, type].filter(Boolean).join(' · '),
  };
}

const schoolLine = ({ name, degree, start, end }: School): Line => ({
  what: name,
  where: degree ?? '',
  when: [start, end].filter(Boolean).join(' – '),
});
