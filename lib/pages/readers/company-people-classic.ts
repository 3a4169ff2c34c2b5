import { cardList } from '../card-rule.ts';
import { all, attr } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { viewerIn } from '../islands.ts';
import { showsOther } from '../page.ts';
import type { ListReader, Page } from '../reader.ts';
import { parseUrl } from '../url.ts';

const PEOPLE = hooksOf('classic.company-people');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/company/acme/people/',
    'https://www.linkedin.com/company/1234/people/?keywords=jane',
    'https://www.linkedin.com/school/acme-academy/people/',
  ],
  reject: ['https://www.linkedin.com/groups/99000001/members/', 'https://www.linkedin.com/jobs/view/1/'],
};

/** The People tab of a company in the classic front end. */
export const companyPeopleClassic: ListReader = {
  ...cardList(PEOPLE),
  fields: ['name', 'headline', 'degree'],
  isStale: (page) => showsOther(page.root, ['company-people']) || isAnother(page),
  viewer: viewerIn,
};

/** True where the tabs lead to the people of another company alone. */
function isAnother({ root, url }: Page): boolean {
  const kind = url.companyKey?.split(':')[0];
  const tabs = all(root, PEOPLE.tab).flatMap((el) => {
    const at = parseUrl(attr(el, 'href'));
    // The number and the name of one company are not known to be the same.
    return at?.kind === 'company-people' && at.companyKey?.split(':')[0] === kind ? [at.companyKey] : [];
  });
  return tabs.length > 0 && !tabs.includes(url.companyKey);
}
