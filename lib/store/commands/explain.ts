import { explain } from '../../fit/explain.ts';
import type { StoredLine } from '../../messages/protocol.ts';
import type { Handler } from '../../messages/router.ts';
import type { Lead } from '../../model/lead.ts';
import type { Person } from '../../model/reading.ts';
import type { Translate, WordKey } from '../../model/words.ts';
import { shownFact, shownText } from '../facts.ts';
import { findLead } from '../identities.ts';
import { judgePerson } from '../save-lead.ts';
import { type Context, judgeWithOf } from './context.ts';
import { panelHead, panelReasons } from './look.ts';
import { companyOfPerson, scoreOf } from './score.ts';

/** All about the one person opened, in the user's language. */
export const explainPerson =
  (context: Context): Handler<'person.explain'> =>
  async ({ person }) => {
    const { t } = await context.language();
    const judgeWith = await judgeWithOf(context);
    const lead = await findLead(context.db, person.keys);
    const company = await companyOfPerson(context.db, person);
    const { fit, others } = judgePerson(person, lead, company, judgeWith);
    const { next, ...reasons } = fit
      ? explain(fit, t, judgeWith.industries)
      : { for: [], against: [], open: [], next: null };
    const icpName = judgeWith.icps.find((icp) => icp.id === fit?.icp.id)?.name ?? '';
    const score = fit && scoreOf(fit, icpName, lead);
    const stored = storedLines(person, lead, t, context.now());
    return {
      score,
      fit,
      reasons,
      next,
      stored,
      panel: {
        head: panelHead(score, t),
        reasons: panelReasons({ reasons, next, stored }, lead !== null, t),
      },
      others: others.map(({ icp, expected }) => ({ name: icp.name, expected })),
    };
  };

const LABELS = {
  name: 'stored_name',
  headline: 'stored_headline',
  title: 'stored_title',
  company: 'stored_company',
  location: 'stored_location',
  degree: 'stored_degree',
} as const satisfies Record<string, WordKey>;

/** Exactly what is kept of a saved person, or would be kept of this one. */
function storedLines(person: Person, lead: Lead | null, t: Translate, now: number): StoredLine[] {
  const lines: StoredLine[] = [];
  for (const [field, label] of Object.entries(LABELS) as [keyof typeof LABELS, WordKey][]) {
    const value = lead ? shownText(lead.facts[field]) : (person.fields[field]?.value ?? null);
    if (value !== null) lines.push({ label: t(label), value: String(value) });
  }
  const { positions, education, url } = lead ?? person;
  if (positions.length) {
    lines.push({ label: t('stored_positions'), value: positions.map((p) => p.title).join(' · ') });
  }
  if (education.length) {
    lines.push({ label: t('stored_education'), value: education.map((s) => s.name).join(' · ') });
  }
  if (url) lines.push({ label: t('stored_url'), value: url });
  lines.push({ label: t('stored_keys'), value: person.keys.map((key) => key.kind).join(', ') });
  const readAt = shownFact(lead?.facts.name)?.seenAt ?? now;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' }).format(readAt);
  return [...lines, { label: t('stored_source'), value: t('stored_source_page', { date }) }];
}
