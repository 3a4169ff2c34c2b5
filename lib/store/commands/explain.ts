import { explain } from '../../fit/explain.ts';
import { fitForPage } from '../../fit/for-page.ts';
import type { Handler } from '../../messages/router.ts';
import { companyUrl } from '../../pages/canonical.ts';
import { aroundOf } from '../around.ts';
import { companyOfPerson } from '../companies.ts';
import { shownText } from '../facts.ts';
import { keyTexts, whoIs } from '../identities.ts';
import { judgePerson } from '../judge-person.ts';
import { leadRows } from '../lead-rows.ts';
import { changesFor } from '../person-changes.ts';
import { readSettings } from '../queries.ts';
import { keptOf } from '../save-lead.ts';
import { suppressedAmong } from '../suppressions.ts';
import { attributeLines } from './attribute-lines.ts';
import { type Context, judgeWithOf } from './context.ts';
import { newsLines } from './news.ts';
import { panelOf } from './panel.ts';
import { reassigned, renamed } from './profile-questions.ts';
import { scoreOf, stopScore } from './score.ts';
import { seenWhere } from './seen-where.ts';
import { storedLines } from './stored-lines.ts';
import { summaryOf } from './summary.ts';

/** All about the one person opened, in the user's language. */
export const explainPerson =
  (context: Context): Handler<'person.explain'> =>
  async ({ person, misses = [] }, { caller }) => {
    const { t } = await context.language();
    const judgeWith = await judgeWithOf(context);
    const { same, others: namesakes } = await whoIs(context.db, person.keys);
    const lead = same[0] ?? null;
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
    } = fit
      ? explain(fit, t, { ...judgeWith, where: seenWhere(lead, company, t) })
      : { for: [], against: [], open: [], next: null, verdict: null };
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
    const newAddress = lead && !stopped ? await renamed(context.db, lead, person, t) : [];
    const companyKey = person.fields.companyKey?.value ?? shownText(lead?.facts.companyKey);
    const nextPage = fit?.next?.where === 'company' && companyKey ? companyUrl(String(companyKey)) : null;
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
      panel: panelOf(
        {
          score,
          fit,
          reasons,
          next,
          nextPage,
          stored,
          news,
          questions: [...newAddress, ...(namesakes.length > 0 ? [reassigned(t)] : [])],
          isNews: changes.length + newAddress.length > 0,
          isSaved: lead !== null,
          isFirst: (await leadRows(context.db)) === 0,
          misses,
          summary: summaryOf(kept, lead, score, t),
        },
        t,
      ),
      others: others.map(({ icp, expected }) => ({ name: icp.name, expected })),
    };
  };
