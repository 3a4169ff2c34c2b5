import { describe, expect, it } from 'vitest';
import { toLeadView } from '../../../components/data/to-lead-view.ts';
import type { Kind, Person, PersonKey } from '../../../lib/model/reading.ts';
import { findLead } from '../../../lib/store/identities.ts';
import { activitiesOf } from '../../../lib/store/queries.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { testCommands } from '../../support/commands.ts';
import { operation, packagedTables, person, testStore } from '../../support/store.ts';

const SALES_TOKEN = 'ACwAAPRosfEBj2-7B59_IoRZWD7LQnsAJz8fTqg';
const SALES_PAGE = `https://www.linkedin.com/sales/lead/${SALES_TOKEN}`;
const MEMBER: PersonKey = { kind: 'member', value: '4100502001', derived: true };

const salesLead: Person = {
  ...person('nobody', {
    title: 'Operations Director',
    company: 'Imaginary Valves',
    companyKey: 'id:990009201',
  }),
  keys: [{ kind: 'sales', value: SALES_TOKEN }, MEMBER],
  url: null,
};
const publicPerson: Person = person('ada-ferri', {}, [
  { kind: 'token', value: 'ACoAAPRosfEBj2-7B59_IoRZWD7LQnsAJz8fTqg' },
  MEMBER,
]);
const input = (who: Person, kind: Kind, page: string) => ({ person: who, kind, page });

describe('a lead of Sales Navigator', () => {
  it('is saved without a public address and opened where it was seen', async () => {
    const { db, writer } = testStore();
    const { leadId } = await saveLead(
      writer(),
      operation(),
      input(salesLead, 'sales-lead', SALES_PAGE),
      packagedTables(),
    );
    const lead = await db.leads.get(leadId);
    expect(lead).toMatchObject({
      url: null,
      salesUrl: SALES_PAGE,
      source: 'captured:sales-lead',
      stage: 'lead',
    });
    expect(lead && toLeadView(lead).url).toBe(SALES_PAGE);
    for (const key of [`sales:${SALES_TOKEN}`, 'member:4100502001'])
      expect(await db.identities.get([db.spaceId, key])).toMatchObject({ leadId });
    expect(await db.companies.toArray()).toMatchObject([{ keys: ['id:990009201'] }]);
  });

  it('is found again on the public profile of the same member, and has its address from then on', async () => {
    const { db, writer } = testStore();
    const first = await saveLead(
      writer(),
      operation(),
      input(salesLead, 'sales-lead', SALES_PAGE),
      packagedTables(),
    );
    expect((await findLead(db, publicPerson.keys))?.id).toBe(first.leadId);
    const page = 'https://www.linkedin.com/in/ada-ferri/';
    const later = await saveLead(
      writer(),
      operation(),
      input(publicPerson, 'profile', page),
      packagedTables(),
    );
    expect(later).toEqual({ leadId: first.leadId, created: false });
    const lead = await db.leads.get(first.leadId);
    expect(lead).toMatchObject({ url: page, salesUrl: SALES_PAGE });
    expect(lead && toLeadView(lead).url).toBe(page);
    // And the other way round: the next visit in Sales Navigator.
    expect((await findLead(db, [{ kind: 'sales', value: SALES_TOKEN }]))?.id).toBe(first.leadId);
    expect(await db.leads.count()).toBe(1);
  });

  it('is another lead where another number stands in the token', async () => {
    const { db, writer } = testStore();
    await saveLead(writer(), operation(), input(salesLead, 'sales-lead', SALES_PAGE), packagedTables());
    const stranger = person('ada-ferri', {}, [{ kind: 'member', value: '4100502002' }]);
    expect(await findLead(db, stranger.keys)).toBeNull();
  });

  it('keeps of the address neither who may open it nor the search it came from', async () => {
    const { db, call } = testCommands();
    const page = `${SALES_PAGE},NAME_SEARCH,Ab1c?_ntb=pX%2F1`;
    const { leadId } = await call('lead.save', input(salesLead, 'sales-lead', page));
    expect(await activitiesOf(db, leadId, 10)).toMatchObject([{ kind: 'captured', page: SALES_PAGE }]);
    expect(JSON.stringify(await db.leads.get(leadId))).not.toMatch(/NAME_SEARCH|_ntb|Ab1c/);
  });
});
