import { useWords } from './Words.tsx';

interface Props {
  reasons: { for: string[]; against: string[]; open: string[] };
  next: string | null;
}

/** What speaks for and against, and what is open. */
export function Reasons({ reasons, next }: Props) {
  const t = useWords();
  const groups = [
    ['page_for', reasons.for],
    ['page_against', reasons.against],
    ['page_open', reasons.open],
  ] as const;
  return (
    <>
      {groups.map(
        ([title, sentences]) =>
          sentences.length > 0 && (
            <section key={title}>
              <h3>{t(title)}</h3>
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      {next && <p>{next}</p>}
    </>
  );
}
