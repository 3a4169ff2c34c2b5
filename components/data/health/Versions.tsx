import { PARSER_VERSION } from '../../../lib/fit/evidence.ts';
import type { Installation } from '../../../lib/model/device.ts';
import { SCHEMA_VERSION } from '../../../lib/store/db.ts';
import { useWords } from '../../Words.tsx';

/** Which build, schema, parsers and reading rules are at work. */
export function Versions({ installation }: { installation: Installation }) {
  const t = useWords();
  const { version, hooks } = installation;
  const month = new Intl.DateTimeFormat(t.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const changed = Date.UTC(2000 + Number(hooks.slice(0, 2)), Number(hooks.slice(2)) - 1);
  const lines = [
    [t('ext_name'), version],
    [t('health_schema'), String(SCHEMA_VERSION)],
    [t('health_parser'), String(PARSER_VERSION)],
    [t('health_hooks'), month.format(changed)],
    [t('health_browser'), installation.browser.replace('/', ' ')],
  ] as const;
  return (
    <section className="card" aria-labelledby="health-versions">
      <h2 id="health-versions">{t('health_versions')}</h2>
      <dl className="figures">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
