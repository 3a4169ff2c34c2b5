import { expect, test } from 'vitest';
import { starterIcp } from '../../../lib/fit/starter.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import english from '../../../public/_locales/en/messages.json';
import { testCommands } from '../../support/commands.ts';
import { person } from '../../support/store.ts';

test('people who are not saved are scored against a draft with reasons, and nothing is stored', async () => {
  const { call, db } = testCommands();
  const draft = starterIcp(createTranslate(english, 'en'));
  const [boss, trainee] = await call('draft.rehearse', {
    draft,
    people: [
      person('boss', { headline: 'Chief Operating Officer', location: 'Austin, Texas, United States' }),
      person('trainee', { headline: 'Accounting trainee', location: 'Berlin, Germany' }),
    ],
  });
  expect(boss?.fit.expected).toBeGreaterThan(trainee?.fit.expected ?? 100);
  expect(trainee?.fit.verdict).toBe('not-fit');
  expect(boss?.reasons.for.length).toBeGreaterThan(0);
  for (const table of [db.leads, db.identities, db.activities, db.icps, db.ops])
    expect(await table.count()).toBe(0);
});
