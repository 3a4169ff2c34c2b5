import { badgeOf } from '../../lib/model/badge.ts';
import type { Verdict } from '../../lib/model/fit.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { useWords } from '../Words.tsx';

interface Standing {
  expected: number;
  verdict: Verdict;
}

/** What publishing a draft would do to everybody saved. */
export interface Effect {
  people: number;
  before: Record<Verdict | 'none', number>;
  after: Record<Verdict | 'none', number>;
  moved: number;
  movers: {
    leadId: string;
    name: string;
    before: Standing | null;
    after: Standing | null;
    why: { sentence: string } | null;
  }[];
}

interface Props {
  effect: Effect | null;
  /** A newer answer is on its way. */
  working: boolean;
  /** It takes more than a second. */
  slow: boolean;
  /** The draft has problems: there is nothing to try. */
  incomplete: boolean;
  /** The draft is what counts already. */
  unchanged: boolean;
}

/** What the draft would do to the people saved: how many stand where, and who moves most. */
export function EffectView({ effect, working, slow, incomplete, unchanged }: Props) {
  const t = useWords();
  const moved = effect && !unchanged ? t.plural('effect_moved', effect.moved) : t('effect_unchanged');
  return (
    <section className="effect" aria-label={t('effect_title')} data-state={working ? 'working' : 'ready'}>
      <h2>{t('effect_title')}</h2>
      <p className="hidden" role="status">
        {working || !effect ? '' : moved}
      </p>
      {incomplete && <p className="quiet">{t('effect_incomplete')}</p>}
      {working && slow && (
        <div className="progress">
          <progress aria-label={t('effect_working')} />
          <p className="quiet">{t('effect_working')}</p>
        </div>
      )}
      {effect?.people === 0 && <p className="quiet">{t('effect_nobody')}</p>}
      {effect && effect.people > 0 && (
        <div className={working || incomplete ? 'is-old' : undefined}>
          <VerdictTable effect={effect} onlyNow={unchanged} />
          <p>{moved}</p>
          {!unchanged && effect.movers.length > 0 && (
            <ol className="movers" aria-label={t('effect_movers')}>
              {effect.movers.map(({ leadId, name, before, after, why }) => (
                <li key={leadId}>
                  <span className="mover-name">{name}</span>
                  <span className="mover-change">
                    <Stand standing={before} /> <span aria-hidden="true">→</span> <Stand standing={after} />
                  </span>
                  {why && <span className="quiet mover-why">{why.sentence}</span>}
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </section>
  );
}

const ROWS: [Verdict | 'none', WordKey][] = [
  ['fit', VERDICT_WORD.fit],
  ['undecided', VERDICT_WORD.undecided],
  ['not-fit', VERDICT_WORD['not-fit']],
  ['none', 'word_fit_none'],
];

interface Table {
  effect: Pick<Effect, 'before' | 'after'>;
  onlyNow?: boolean;
}

/** People by verdict, now and afterwards. */
export function VerdictTable({ effect: { before, after }, onlyNow = false }: Table) {
  const t = useWords();
  const digits = new Intl.NumberFormat(t.locale);
  const sign = new Intl.NumberFormat(t.locale, { signDisplay: 'exceptZero' });
  return (
    <table className="verdicts">
      <thead>
        <tr>
          <th scope="col">{t('effect_verdict')}</th>
          <th scope="col">{t('effect_now')}</th>
          {!onlyNow && (
            <>
              <th scope="col">{t('effect_after')}</th>
              <th scope="col">
                <span className="hidden">{t('effect_change')}</span>
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {ROWS.filter(([key]) => key !== 'none' || before.none + after.none > 0).map(([key, word]) => (
          <tr key={key} data-verdict={key}>
            <th scope="row">{t(word)}</th>
            <td>{digits.format(before[key])}</td>
            {!onlyNow && (
              <>
                <td>{digits.format(after[key])}</td>
                <td className="verdict-change">
                  {after[key] === before[key] ? '' : sign.format(after[key] - before[key])}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same in one line, for where the table is out of sight. */
export function EffectLine({ effect: { before, after, moved } }: { effect: Effect }) {
  const t = useWords();
  return (
    <p className="effect-line" aria-hidden="true">
      {t('effect_line', { verdict: t(VERDICT_WORD.fit), before: before.fit, after: after.fit })}{' '}
      {t.plural('effect_moved', moved)}
    </p>
  );
}

function Stand({ standing }: { standing: Standing | null }) {
  const t = useWords();
  const { text, className } = badgeOf(
    standing && { ...standing, lower: standing.expected, upper: standing.expected },
  );
  const label = standing
    ? t('effect_standing', { verdict: t(VERDICT_WORD[standing.verdict]), expected: standing.expected })
    : t('word_fit_none');
  return (
    <span className={className} role="img" aria-label={label} title={label}>
      {text}
    </span>
  );
}
