import { expect, it } from 'vitest';
import { interestAt, joinInterest, NO_INTEREST } from '../../../lib/fit/interest.ts';
import { withContact } from '../../../lib/pipeline/touches.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.UTC(2026, 10, 21);
const none = { touched: null, sign: null };

it('a positive reply, a meeting or a form that asks for contact is a sign of interest; nothing else is', () => {
  const signs = (
    [
      'message',
      'reply-positive',
      'reply-neutral',
      'reply-negative',
      'call',
      'meeting',
      'form-contact',
      'form',
    ] as const
  ).filter((contact) => withContact(none, contact, NOW).sign !== null);
  expect(signs).toEqual(['reply-positive', 'meeting', 'form-contact']);
});

it('what we send says nothing of their interest, what they do does', () => {
  const interest = (contact: Parameters<typeof withContact>[1]) =>
    interestAt(withContact(none, contact, NOW).touched ?? NO_INTEREST, NOW);
  expect(interest('message')).toBe(0);
  expect(interest('reply-negative')).toBe(0);
  expect(interest('reply-neutral')).toBeGreaterThan(0);
  expect(interest('reply-positive')).toBeGreaterThan(interest('reply-neutral'));
  expect(interest('meeting')).toBeGreaterThan(interest('reply-positive'));
});

it('a refusal takes an earlier yes back, not a later one', () => {
  const yes = withContact(none, 'reply-positive', NOW);
  expect(withContact(yes, 'reply-negative', NOW + DAY).sign).toBeNull();
  expect(withContact(yes, 'reply-negative', NOW - DAY).sign).toEqual(yes.sign);
  expect(withContact(yes, 'meeting', NOW - DAY).sign).toEqual(yes.sign);
});

it('two histories joined are worth what all their touches are', () => {
  const one = withContact(none, 'meeting', NOW - 20 * DAY).touched ?? NO_INTEREST;
  const other = withContact(none, 'reply-positive', NOW - 3 * DAY).touched ?? NO_INTEREST;
  const all =
    withContact({ touched: one, sign: null }, 'reply-positive', NOW - 3 * DAY).touched ?? NO_INTEREST;
  expect(interestAt(joinInterest(one, other), NOW)).toBeCloseTo(interestAt(all, NOW), 9);
  expect(interestAt(joinInterest(other, one), NOW)).toBeCloseTo(interestAt(all, NOW), 9);
});
