import { explain } from '../../fit/explain.ts';
import { fitForPage } from '../../fit/for-page.ts';
import type { Handler } from '../../messages/router.ts';
import { companyOfPerson } from '../companies.ts';
import { findLead } from '../identities.ts';
import { readSettings } from '../queries.ts';
import { judgePerson, keptOf } from '../save-lead.ts';
import { attributeLines } from './attribute-lines.ts';
import { type Context, judgeWithOf } from './context.ts';
import { panelHead, panelReasons } from './look.ts';
import { scoreOf } from './score.ts';
import { storedLines } from './stored-lines.ts';

/** All about the one person opened, in the user's language. */
export const explainPerson =
  (context: Context): Handler<'person.explain'> =>
  async ({ person }, { caller }) => {
    const { t } = await context.language();
    const judgeWith = await judgeWithOf(context);
    const lead = await findLead(context.db, person.keys);
    const company = await companyOfPerson(context.db, person, lead);
    const { fit: whole, others } = judgePerson(person, lead, company, judgeWith);
    // The page's own scripts could read what stands in it.
    const forPage = caller.kind === 'in-page';
    const fit = whole && forPage ? fitForPage(whole, judgeWith.attributes) : whole;
    const {
      next,
      verdict: why,
      ...reasons
    } = fit ? explain(fit, t, judgeWith) : { for: [], against: [], open: [], next: null, verdict: null };
    const icpName = judgeWith.icps.find((icp) => icp.id === fit?.icp.id)?.name ?? '';
    const score = fit && scoreOf(fit, icpName, lead);
    const kept = keptOf(person, await readSettings(context.db));
    const stored = [
      ...storedLines(kept, lead, t, context.now()),
      ...attributeLines(lead?.facts ?? {}, judgeWith.attributes, forPage, t),
    ];
    return {
      score,
      fit,
      reasons,
      next,
      why,
      stored,
      panel: {
        head: panelHead(score, t),
        reasons: panelReasons({ reasons, next, stored }, lead !== null, t),
      },
      others: others.map(({ icp, expected }) => ({ name: icp.name, expected })),
    };
  };
