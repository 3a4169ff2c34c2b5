import { useMemo, useState } from 'react';
import { bestFit } from '../../../lib/fit/best.ts';
import { explain } from '../../../lib/fit/explain.ts';
import { type Assumed, NOTHING_ASSUMED, whatIf } from '../../../lib/fit/what-if.ts';
import type { Company } from '../../../lib/model/company.ts';
import type { Fit } from '../../../lib/model/fit.ts';
import type { Icp } from '../../../lib/model/icp.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import type { Industries } from '../../../lib/parse/industry.ts';
import { seenWhere } from '../../../lib/store/commands/seen-where.ts';
import { TrialView } from '../../icp/TrialView.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useIcps } from '../use-icps.ts';
import { useSettings } from '../use-settings.ts';
import { WhatIf } from './WhatIf.tsx';

interface Props {
  lead: Lead;
  company: Company | null;
  industries: Industries;
}

/** How well somebody fits and why, and how it would change with what is not known yet. */
export function FitPanel({ lead, company, industries }: Props) {
  const t = useWords();
  const { now } = useApp();
  const icps = useIcps();
  const attributes = useSettings()?.attributes;
  const [assumed, setAssumed] = useState<Assumed>(NOTHING_ASSUMED);
  const [at] = useState(now);
  const { evidence } = lead;
  const judged = useMemo(() => {
    const live = icps?.filter(({ live }) => live) ?? [];
    const { best, others } = bestFit(evidence, live, { now: at, industries });
    const icp = live.find(({ id }) => id === best?.icp.id);
    return best && icp ? { fit: best, icp, others } : null;
  }, [icps, evidence, at, industries]);
  if (!icps || !attributes) return null;
  if (!judged)
    return (
      <p className="quiet">
        {t('popup_no_icp')} <a href="#/icps">{t('work_icps')}</a>
      </p>
    );
  const { fit, icp, others } = judged;
  const naming = { attributes, industries, where: seenWhere(lead, company, t) };
  const isAssuming = assumed !== NOTHING_ASSUMED;
  const shown = isAssuming ? whatIf(evidence, icp, assumed, { now: at, industries }) : fit;
  const { verdict, for: pro, against, open, next } = explain(shown, t, naming);
  return (
    <>
      <p className="fit-icp">
        <a href={`#/icps/${icp.id}`}>{icp.name}</a>
        {isAssuming && <span className="tag is-assumed">{t('what_if_now')}</span>}
      </p>
      <div aria-live="polite" data-verdict={shown.verdict}>
        <p className="fit-why">{verdict}</p>
        <TrialView
          fit={shown}
          before={isAssuming ? fit : null}
          reasons={{ for: pro, against, open }}
          next={next}
        />
      </div>
      <WhatIf fit={fit} naming={naming} assumed={assumed} onAssume={setAssumed} />
      <Others others={others} />
    </>
  );
}

/** How well the other live ICPs suit. */
function Others({ others }: { others: { icp: Icp; expected: Fit['expected'] }[] }) {
  const t = useWords();
  if (others.length === 0) return null;
  return (
    <section aria-label={t('person_other_icps')}>
      <h3>{t('person_other_icps')}</h3>
      <ul className="other-icps">
        {others.map(({ icp, expected }) => (
          <li key={icp.id}>
            <a href={`#/icps/${icp.id}`}>{icp.name}</a> <span className="quiet">~{expected}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
