import type { CompanyField } from '../../model/company.ts';
import type { Miss } from '../../model/reading.ts';
import { companyOutcome, type Embedded, type Layer, type Said } from '../company.ts';
import { bandIn, countryIn, websiteIn, yearIn } from '../company-values.ts';
import { attr, first, text } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { type Entity, embedded, fullest, isEntity, say } from '../islands.ts';
import type { SubjectReader } from '../reader.ts';
import { isMasked } from '../text.ts';
import { parseUrl } from '../url.ts';

const COMPANY = hooksOf('public.company');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: ['https://de.linkedin.com/company/acme', 'https://www.linkedin.com/school/acme?trk=x'],
  reject: ['https://www.linkedin.com/pub/dir/Jane/Doe', 'https://www.linkedin.com/jobs/acme-jobs'],
};

/** A company's page as it is shown to somebody who is not signed in: rows with stable names, and JSON-LD. */
export const companyPublic: SubjectReader = {
  read({ root, url, now }) {
    const { entities, cut } = embedded(root, COMPANY.data, /"Organization"/);
    const organisation = fullest(
      entities.filter(
        (one) => say(one['@type']) === 'Organization' && keyIn(say(one.url)) === url.companyKey,
      ),
    );
    const canonical = first(root, COMPANY.canonical);
    const named = canonical && keyIn(attr(canonical, 'href'));
    if (named && named !== url.companyKey) return { refusal: 'identity-conflict' };
    const [kind, value = ''] = url.companyKey?.split(':') ?? [];
    if (!organisation && !named) return { refusal: 'not-loaded' };
    const hasRows = first(root, COMPANY.size) ?? first(root, COMPANY.industry);
    return companyOutcome(
      [{ kind: kind === 'id' ? 'id' : 'slug', value }],
      shownOf(root),
      embeddedOf(organisation ?? {}),
      () => (cut ? 'drift' : hasRows ? 'absent' : 'not-loaded'),
      now,
    );
  },
  /** Nothing is inserted on a company's page. */
  anchor: () => null,
};

const keyIn = (href: string): string | null => parseUrl(href)?.companyKey ?? null;

/** Each row and heading; `size` and the like as their text means them. */
function shownOf(root: Element): Layer {
  const said: Said = {};
  const unread: Partial<Record<CompanyField, Miss['why']>> = {};
  const hooks: Layer['hooks'] = {};
  const take = (
    field: CompanyField,
    mean: (shown: string, el: Element) => Said[CompanyField],
    key: keyof typeof COMPANY,
  ) => {
    const el = first(root, COMPANY[key]);
    const shown = el && text(el);
    if (!shown || said[field]) return;
    said[field] = isMasked(shown) ? null : (mean(shown, el) ?? null);
    hooks[field] = COMPANY[key];
    if (!said[field]) unread[field] = isMasked(shown) ? 'hidden' : 'drift';
  };
  const asShown = (shown: string): string => shown;
  take('name', asShown, 'name');
  take('industry', asShown, 'industry');
  take('industry', asShown, 'headline');
  take('size', bandIn, 'size');
  take('headquarters', asShown, 'headquarters');
  take('founded', yearIn, 'founded');
  take('website', (_, link) => websiteIn(attr(link, 'href')), 'website');
  take('specialties', asShown, 'specialties');
  return { said, unread, hooks };
}

function embeddedOf({ name, address }: Entity): Embedded {
  const named = say(name);
  return {
    said: {
      name: isMasked(named) ? null : named,
      country: countryIn(isEntity(address) ? say(address.addressCountry) : ''),
    },
    hook: COMPANY.data,
  };
}
