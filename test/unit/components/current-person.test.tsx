// @vitest-environment jsdom
// First, because live queries only run where the page itself has IndexedDB.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { CurrentPerson } from '../../../components/data/CurrentPerson.tsx';
import { fail, ok, type Result } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import type { Score } from '../../../lib/model/fit.ts';
import type { Person, Reading } from '../../../lib/model/reading.ts';
import { openDb } from '../../../lib/store/db.ts';
import { leadRow } from '../../support/lead-row.ts';
import { appWith } from './app.ts';
import { click, eventually, render, t, the } from './render.tsx';

const seen = (value: string) => ({ value, via: 'hook', confidence: 1, seenAt: 0 });
const person: Person = {
  keys: [{ kind: 'slug', value: 'giulia' }],
  url: 'https://www.linkedin.com/in/giulia/',
  fields: { name: seen('Giulia'), title: seen('Direttrice'), company: seen('Valdarno') },
  positions: [],
  education: [],
  morePositions: false,
};
const reading: Reading = {
  kind: 'profile',
  frontend: 'classic',
  locale: 'it',
  subject: person,
  people: [],
  company: null,
  misses: [],
  refusal: null,
};
const score: Score = {
  lower: 60,
  expected: 73,
  upper: 90,
  verdict: 'undecided',
  icpName: 'Leaders',
  stage: null,
  leadId: null,
  doNotContact: false,
};

type Answers = Partial<Record<Parameters<Call>[0], Result<unknown>>>;

/** The popup's top over a page that answers `answer` and a worker that answers `answers`. */
async function draw(answer: unknown, answers: Answers = {}) {
  const now = () => Date.UTC(2026, 0, 1);
  const db = openDb({ now, indexedDB: new IDBFactory() });
  const call = vi.fn(async (name: Parameters<Call>[0]) => answers[name] ?? fail('unreachable'));
  const app = appWith({
    db,
    call: call as unknown as Call,
    now,
    tabs: {
      skeleton: async () => null,
      read: async () => (typeof answer === 'function' ? answer() : answer),
      paused: async () => false,
      open: vi.fn(),
    },
  });
  const place = render(
    <AppProvider value={app}>
      <CurrentPerson tabId={7} />
    </AppProvider>,
  );
  const settle = (state: string) =>
    eventually(() => expect(the(place, '.current').dataset.state).toBe(state));
  return { place, call, db, settle };
}

describe('the person in front', () => {
  it('says when nobody on the page answers', async () => {
    const { place, settle } = await draw(null);
    await settle('silent');
    expect(place.textContent).toBe(t('popup_not_linkedin'));
  });

  it('gives the reason for a refusal, and neither a name nor a save', async () => {
    const { place, settle } = await draw({
      url: 'https://www.linkedin.com/in/me/',
      reading: { ...reading, subject: null, refusal: 'own-profile' },
    });
    await settle('refused');
    expect(the(place, '.current > p').textContent).toBe(t('refusal_own_profile'));
  });

  it('says of a list what to do, and asks nothing about its people', async () => {
    const { place, call, settle } = await draw({
      url: 'https://www.linkedin.com/search/results/people/',
      reading: { ...reading, kind: 'people-search', subject: null },
    });
    await settle('people');
    expect(the(place, '.current > p').textContent).toBe(t('popup_people'));
    expect(call).not.toHaveBeenCalled();
  });

  it('says of a company whom its page counts for', async () => {
    const company = { keys: [{ kind: 'slug' as const, value: 'valdarno' }], fields: {} };
    const { place, call, settle } = await draw(
      {
        url: 'https://www.linkedin.com/company/valdarno/',
        reading: { ...reading, kind: 'company', subject: null, company },
      },
      { 'person.score': ok({ subject: null, people: [] }) },
    );
    await settle('company');
    expect(the(place, '.current > p').textContent).toBe(t('popup_company'));
    expect(call).toHaveBeenCalledExactlyOnceWith('person.score', { subject: null, people: [], company });
  });

  it('saves what the page shows at the click, not what it showed when the popup opened', async () => {
    const url = 'https://www.linkedin.com/in/giulia/';
    const later = { ...person, fields: { ...person.fields, title: seen('Direttrice generale') } };
    const pages = [reading, { ...reading, subject: later }];
    const { place, call, settle } = await draw(() => ({ url, reading: pages.shift() ?? reading }), {
      'person.score': ok({ subject: score, people: [] }),
    });
    await settle('person');
    await click(place, '[data-action="save"]');
    await eventually(() =>
      expect(call).toHaveBeenCalledWith('lead.save', { person: later, kind: 'profile', page: url }),
    );
  });

  it('saves nobody when another person stands on the page by now', async () => {
    const other = { ...person, keys: [{ kind: 'slug', value: 'bruno' }] };
    const pages = [reading, { ...reading, subject: other }];
    const answer = () => ({ url: 'https://www.linkedin.com/in/x/', reading: pages.shift() ?? reading });
    const { place, call, settle } = await draw(answer, {
      'person.score': ok({ subject: score, people: [] }),
    });
    await settle('person');
    await click(place, '[data-action="save"]');
    await eventually(() => expect(place.textContent).toContain(t('error_stale')));
    expect(call.mock.calls.map(([name]) => name)).not.toContain('lead.save');
  });

  it('saves whom it shows, from the page it was read on, and takes it back', async () => {
    const { place, call, db, settle } = await draw(
      { url: 'https://www.linkedin.com/in/giulia/', reading },
      {
        'person.score': ok({ subject: score, people: [] }),
        'lead.save': ok({ leadId: 'l1', operation: 'op-1', created: true, score }),
        'lead.undo': ok({ undone: true }),
      },
    );
    await settle('person');
    expect(the(place, '.assay-badge').textContent).toBe('~73');
    await db.open();
    await db.leads.put(leadRow({ id: 'l1', name: 'Giulia' }));
    await click(place, '[data-action="save"]');
    expect(call).toHaveBeenCalledWith('lead.save', {
      person,
      kind: 'profile',
      page: 'https://www.linkedin.com/in/giulia/',
    });
    await eventually(() => void the(place, '.person [data-action="undo"]'));
    expect(the(place, '.saved').textContent).toContain(t('popup_saved_as', { stage: t('stage_lead') }));
    await click(place, '.person [data-action="undo"]');
    expect(call).toHaveBeenCalledWith('lead.undo', { save: 'op-1' });
    await eventually(() => void the(place, '[data-action="save"]'));
  });

  it('says why a save failed and keeps the button', async () => {
    const { place, settle } = await draw(
      { url: 'https://www.linkedin.com/in/giulia/', reading },
      { 'person.score': ok({ subject: score, people: [] }), 'lead.save': fail('not-saved') },
    );
    await settle('person');
    await click(place, '[data-action="save"]');
    expect(the(place, '[role="alert"]').textContent).toBe(t('error_not_saved'));
    await eventually(() =>
      expect(the<HTMLButtonElement>(place, '[data-action="save"]').disabled).toBe(false),
    );
  });
});
