import { explain } from '../../fit/explain.ts';
import { fitForPage } from '../../fit/for-page.ts';
import type { Handler } from '../../messages/router.ts';
import { aroundOf } from '../around.ts';
import { companyOfPerson } from '../companies.ts';
import { findLead, keyTexts } from '../identities.ts';
import { changesFor } from '../person-changes.ts';
import { readSettings } from '../queries.ts';
import { judgePerson, keptOf } from '../save-lead.ts';
import { suppressedAmong } from '../suppressions.ts';
import { attributeLines } from './attribute-lines.ts';
import { type Context, judgeWithOf } from './context.ts';
import { newsLines, panelHead, panelReasons } from './look.ts';
import { scoreOf, stopScore } from './score.ts';
import { storedLines } from './stored-lines.ts';

/** All about the one person opened, in the user's language. */
export const explainPerson =
  (context: Context): Handler<'person.explain'> =>
  async ({ person }, { caller }) => {
    const { t } = await context.language();
    const judgeWith = await judgeWithOf(context);
    const lead = await findLead(context.db, person.keys);
    const company = await companyOfPerson(context.db, person, lead);
    const stopped = (await suppressedAmong(context.db, keyTexts(person.keys))).size > 0;
    const judged = judgePerson(person, lead, company, judgeWith);
    const { fit: whole, others } = stopped ? { fit: null, others: [] } : judged;
    // The page's own scripts could read what stands in it.
    const forPage = caller.kind === 'in-page';
    const fit = whole && forPage ? fitForPage(whole, judgeWith.attributes) : whole;
    const {
      next,
      verdict: why,
      ...reasons
    } = fit ? explain(fit, t, judgeWith) : { for: [], against: [], open: [], next: null, verdict: null };
    const icpName = judgeWith.icps.find((icp) => icp.id === fit?.icp.id)?.name ?? '';
    const score = stopped ? stopScore(lead) : fit && scoreOf(fit, icpName, lead);
    const kept = keptOf(person, await readSettings(context.db));
    // Of somebody who is not to be contacted nothing would be stored.
    const isKept = lead !== null || !stopped;
    const stored = isKept
      ? [
          ...storedLines(kept, lead, t, context.now()),
          ...attributeLines(lead?.facts ?? {}, judgeWith.attributes, forPage, t),
        ]
      : [];
    const employer = lead?.companyId ? await context.db.companies.get(lead.companyId) : null;
    const changes = lead && !stopped ? changesFor(lead, employer ?? null, person) : [];
    const around = await aroundOf(context.db, person, lead, company);
    const companyName = company?.name || String(person.fields.company?.value ?? '');
    const news = newsLines({ changes, around }, companyName, t);
    return {
      score,
      fit,
      reasons,
      next,
      why,
      stored,
      changes,
      around,
      news,
      panel: {
        head: panelHead(score, t),
        news: changes.length > 0,
        reasons: panelReasons({ reasons, next, stored }, news, lead !== null, t),
      },
      others: others.map(({ icp, expected }) => ({ name: icp.name, expected })),
    };
  };
