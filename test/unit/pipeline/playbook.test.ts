import { expect, it } from 'vitest';
import type { Activity } from '../../../lib/model/activity.ts';
import { playbookOf } from '../../../lib/model/playbook.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { attentionOf } from '../../../lib/pipeline/attention.ts';
import { firstName } from '../../../lib/pipeline/first-name.ts';
import { quietDays } from '../../../lib/pipeline/quiet.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.UTC(2026, 10, 21);
const touch = (stage: Stage, kind: Activity['kind'] = 'touch:message'): Activity => ({
  id: 'a',
  spaceId: 's',
  leadId: 'l',
  kind,
  at: NOW,
  actor: 'local',
  clock: '',
  touch: { tone: null, stage },
  touchAt: NOW,
});

it('most attention belongs to opportunities unless the user says otherwise', () => {
  const shares = attentionOf([], playbookOf({}));
  expect(shares.toSorted((a, b) => b.target - a.target)[0]?.stage).toBe('opportunity');
  expect(shares.reduce((sum, { target }) => sum + target, 0)).toBeCloseTo(1);
  expect(shares.every(({ touches, share }) => touches === 0 && share === 0)).toBe(true);
});

it('touches count for the stage they were made at; notes and the archive do not', () => {
  const touches = [
    touch('lead'),
    touch('lead', 'touch:call'),
    touch('opportunity'),
    touch('archived'),
    touch('lead', 'note'),
  ];
  const book = playbookOf({
    lead: { share: 30 },
    prospect: { share: 0 },
    opportunity: { share: 30 },
    customer: { share: 0 },
  });
  expect(
    attentionOf(touches, book).map(({ stage, touches: count, share, target }) => [
      stage,
      count,
      share,
      target,
    ]),
  ).toEqual([
    ['lead', 2, 2 / 3, 0.5],
    ['prospect', 0, 0, 0],
    ['opportunity', 1, 1 / 3, 0.5],
    ['customer', 0, 0, 0],
  ]);
});

it('somebody is quiet after the days of their stage, unless a day to come is set', () => {
  const at = (stage: Stage, days: number, followUpAt: number | null = null) =>
    quietDays(
      { stage, activeAt: NOW - days * DAY, followUpAt },
      playbookOf({ prospect: { quietDays: null } }),
      NOW,
    );
  expect(at('opportunity', 10)).toBeNull();
  expect(at('opportunity', 11)).toBe(11);
  expect(at('opportunity', 11, NOW + DAY)).toBeNull();
  expect(at('prospect', 900)).toBeNull();
  expect(at('archived', 900)).toBeNull();
});

it.each([
  ['Ada Ferri', 'Ada'],
  ['Dr. Jonas Träumerbach, MBA', 'Jonas'],
  ['田中花子', '田中花子'],
  ['Prince', 'Prince'],
  ['', ''],
])('the first name of %s is %s', (name, first) => {
  expect(firstName(name)).toBe(first);
});
