// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { type Effect, EffectView } from '../../../components/icp/EffectView.tsx';
import { KnownField } from '../../../components/KnownField.tsx';
import type { LeadView } from '../../../components/lead-view.ts';
import { PersonSearch } from '../../../components/PersonSearch.tsx';
import { click, eventually, fill, press, render, t, the } from './render.tsx';

const effect: Effect = {
  people: 10,
  before: { fit: 1, undecided: 4, 'not-fit': 5, none: 0 },
  after: { fit: 3, undecided: 2, 'not-fit': 5, none: 0 },
  moved: 2,
  movers: [
    {
      leadId: 'l1',
      name: 'Ada Ferri',
      before: { expected: 60, verdict: 'undecided' },
      after: { expected: 80, verdict: 'fit' },
      why: { sentence: '+20: Seniority is Director.' },
    },
  ],
};
const state = { working: false, slow: false, incomplete: false, unchanged: false };

it('tells how many stand where, now and afterwards, and who moves', () => {
  const place = render(<EffectView effect={effect} {...state} />);
  const row = (verdict: string) =>
    [...place.querySelectorAll(`[data-verdict="${verdict}"] td`)].map(({ textContent }) => textContent);
  expect(row('fit')).toEqual(['1', '3', '+2']);
  expect(row('undecided')).toEqual(['4', '2', '-2']);
  expect(row('not-fit')).toEqual(['5', '5', '']);
  expect(place.querySelector('[data-verdict="none"]')).toBeNull();
  expect(the(place, '.movers').textContent).toContain('+20: Seniority is Director.');
});

it('shows progress only when it takes long, and no movement for what counts already', () => {
  const quick = render(<EffectView effect={effect} {...state} working />);
  expect(quick.querySelector('progress')).toBeNull();
  const slow = render(<EffectView effect={effect} {...state} working slow />);
  expect(slow.querySelector('progress')).not.toBeNull();
  const same = render(<EffectView effect={effect} {...state} unchanged />);
  expect(same.querySelector('.movers')).toBeNull();
  expect(same.textContent).toContain(t('effect_unchanged'));
});

it('finds a person by keyboard alone', async () => {
  const people = ['Ada', 'Bea', 'Cleo'].map((name) => ({ id: name, name }) as unknown as LeadView);
  const find = async (text: string) => people.filter(({ name }) => name.startsWith(text));
  const onChoose = vi.fn();
  const place = render(<PersonSearch label="Whom" find={find} onChoose={onChoose} />);
  const input = the<HTMLInputElement>(place, 'input');
  await click(place, 'input');
  await eventually(() => expect(place.querySelectorAll('[role="option"]')).toHaveLength(3));
  await press(input, 'ArrowDown');
  expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain(
    'Bea',
  );
  await press(input, 'ArrowUp');
  await press(input, 'ArrowUp');
  await press(input, 'Enter');
  expect(onChoose).toHaveBeenCalledWith(people[2]);
  expect([input.value, input.getAttribute('aria-expanded')]).toEqual(['Cleo', 'false']);
  await press(input, 'ArrowDown');
  await press(input, 'Escape');
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

it('keeps what could not be stored in its field, and says what is wanted', async () => {
  const onEnter = vi.fn(async () => false);
  const place = render(
    <KnownField id="budget" label="Budget" kind="money" options={[]} value={null} onEnter={onEnter} />,
  );
  await fill(place, 'input', 'a lot');
  await click(place, '[data-action="known-keep"]');
  expect(onEnter).toHaveBeenCalledWith('a lot');
  expect(the<HTMLInputElement>(place, 'input').value).toBe('a lot');
  expect(the(place, '.problem').textContent).toBe(t('known_problem_money'));
  await fill(place, 'input', '');
  expect(place.querySelector('.problem')).toBeNull();
});
