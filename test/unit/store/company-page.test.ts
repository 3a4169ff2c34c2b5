import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompanyPage, CompanyPageSchema } from '../../../lib/model/company-page.ts';
import { meanCompany } from '../../../lib/pages/company-meaning.ts';
import { healthOf } from '../../../lib/pages/health.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { readSubject, setReaders } from '../../../lib/pages/read.ts';
import { ALL_READERS } from '../../../lib/pages/registry.ts';
import { WWW_READERS } from '../../../lib/pages/registry-www.ts';
import { takeHealth } from '../../../lib/store/health.ts';
import { documentOf, savedPage } from '../../pages/compact.ts';
import { person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const FOLDER = 'test/pages/company-classic';
const cases = readdirSync(FOLDER).map((name) => ({ name, ...savedPage(`${FOLDER}/${name}/page.html`) }));

/** What the script in the page sends of it, as it comes out of a message. */
function takenOf({ html, url }: { html: string; url: string }): CompanyPage | undefined {
  const { companyPage, company } = readSubject(documentOf(html), url, 1);
  expect(company).toBeNull();
  return companyPage && CompanyPageSchema.parse(JSON.parse(JSON.stringify(companyPage)));
}

beforeAll(() => setReaders(WWW_READERS));
afterAll(() => setReaders(ALL_READERS));

describe('a company’s page that was taken down', () => {
  it.each(cases)('$name means what it is read as', (saved) => {
    const taken = takenOf(saved);
    const found = taken ? meanCompany(taken) : { company: null, misses: [] };
    setReaders(ALL_READERS);
    const { company, misses } = readPage(documentOf(saved.html), saved.url, 1);
    setReaders(WWW_READERS);
    expect(found).toEqual({ company, misses });
  });

  const island = cases.find(({ name }) => name === 'en-island-among-others');

  it('fills the facts of a saved person’s company', async () => {
    const companyPage = island && takenOf(island);
    if (!companyPage) throw new Error('nothing was taken down');
    const { company } = meanCompany(companyPage);
    const { db, call } = testWorker();
    await call('lead.save', {
      person: person('ada', { company: 'X', companyKey: companyPage.keys[0] ?? '' }),
      kind: 'profile',
      page: 'https://www.linkedin.com/in/ada/',
    });
    await call('person.score', { subject: null, people: [], companyPage });
    const [stored] = await db.companies.toArray();
    expect(company.fields.size).toBeDefined();
    expect(stored?.facts.size?.at(-1)?.value).toBe(company.fields.size?.value);
  });

  it('tells how the hooks did', async () => {
    const torn = cases.find(({ name }) => name === 'fr-drift-torn-rows');
    if (!torn) throw new Error('no such page');
    const { db, call } = testWorker();
    await call('health.report', healthOf(readSubject(documentOf(torn.html), torn.url, 0)));
    expect(takeHealth(db)).toContainEqual(expect.objectContaining({ hook: 'company.industry', drifted: 1 }));
  });

  it('with data cut short still says what it shows', () => {
    const taken = island && takenOf(island);
    if (!taken) throw new Error('nothing was taken down');
    const { company, misses } = meanCompany({ ...taken, data: '[{"name":"Cut sh' });
    expect(company.fields.name?.value).toBe(taken.name.value);
    expect(misses).toContainEqual(expect.objectContaining({ field: 'industryId', why: 'drift' }));
  });
});
