import type { CompanyPage } from '../model/company-page.ts';
import type { Refusal } from '../model/reading.ts';
import { companyIsland } from './company-island.ts';
import { all, attempt, attr, type By, closest, first, matches, text } from './dom.ts';
import { hooksOf, SHAPE } from './hooks.ts';
import { observed, pick } from './person.ts';
import type { SubjectReader } from './reader.ts';
import { parseUrl } from './url.ts';

const COMPANY = hooksOf('classic.company');

/** Most of one sort of thing that is taken down, and most of each (`CompanyPageSchema`). */
const MOST = 100;
const LONGEST = 8_000;

/**
 * A company's page in the classic front end, taken down once it is sure to show the company of the address. What it
 * means is said elsewhere (`company-meaning.ts`): that is no work for the script in every LinkedIn tab.
 */
export const companyPage = {
  read({ root, url, now }) {
    const name = pick(root, COMPANY.name, COMPANY.nameTag);
    if (!name || !url.companyKey) return { refusal: 'not-loaded' };
    // Without a card there are no links and texts of it.
    const card = closest(name.el, 'section');
    const inCard = (by: By): Element[] => (card ? all(card, by) : []);
    const hrefs = (by: By): string[] => inCard(by).map((link) => attr(link, 'href'));
    const { island, cut } = companyIsland(root, url);
    const known = island?.keys ?? [url.companyKey];
    const tabs = hrefs(COMPANY.self)
      .filter((href) => SHAPE.companyTab.test(href))
      .flatMap((href) => parseUrl(href)?.companyKey ?? []);
    const refusal = gate(known, tabs, island && island.name === name.said);
    if (refusal) return { refusal };
    const taken: CompanyPage = {
      name: observed(name.said, name.hook, now),
      keys: few([...known, ...tabs]),
      staff: few(hrefs(COMPANY.staff)),
      header: [],
      sizes: [],
      data: island?.data.slice(0, 100_000),
      cut,
    };
    // What is taken down before the budget ends counts.
    attempt(() => {
      taken.header = few(inCard(COMPANY.info).map(text).filter(Boolean));
      taken.sizes = few(
        inCard(COMPANY.size)
          .map(text)
          .filter((said) => SHAPE.anyDigit.test(said)),
      );
      taken.rows =
        all(root, COMPANY.list)
          .map(rowsOf)
          .find((rows) => rows.includes(null)) ?? null;
    });
    return { companyPage: taken };
  },
  /** Nothing is inserted on a company's page. */
  anchor: () => null,
} satisfies SubjectReader;

const few = (said: string[]): string[] => said.slice(0, MOST).map((one) => one.slice(0, LONGEST));

/** As for people (`identity.ts`): the page has to name the company of the address. Null is a pass. */
function gate(known: string[], tabs: string[], isNamedAlike: boolean | null): Refusal | null {
  const own = tabs.filter((key) => known.includes(key));
  if (own.length < tabs.length) return own.length > 0 ? 'identity-conflict' : 'stale';
  if (own.length > 0 || isNamedAlike) return null;
  return isNamedAlike === false ? 'stale' : 'not-loaded';
}

/** Null for each label, text and link for what belongs to it. */
const rowsOf = (list: Element): NonNullable<CompanyPage['rows']> =>
  all(list, COMPANY.row)
    .slice(0, MOST)
    .map((el) => {
      if (matches(el, 'dt')) return null;
      const link = first(el, COMPANY.link);
      return [text(el), link ? attr(link, 'href').slice(0, LONGEST) : ''];
    });
