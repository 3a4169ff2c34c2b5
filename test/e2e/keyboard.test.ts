import { expect } from 'vitest';
import { person } from '../site/people.ts';
import { focus, walk } from '../support/focus.ts';
import { leadOf, openProfile } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');
const ALL = { missed: [], unseen: [] };

scenario(
  'popup and workspace by keyboard alone: all is reached and seen, Enter and Space act, Esc closes',
  async (world) => {
    const { welcome } = world.browser;
    if (!welcome) throw new Error('no welcome screen');
    await welcome.until(
      'practice is shown',
      () => document.querySelector('[data-action="practice-save"]') !== null,
    );
    expect(await walk(welcome)).toEqual(ALL);

    // Practice: Enter saves, Space moves; nothing is stored.
    await focus(welcome, '[data-action="practice-save"]');
    await welcome.press('Enter');
    await focus(welcome, '[data-action="practice-move"]');
    await welcome.press(' ');
    await welcome.until(
      'practice went on',
      () => document.querySelector('.practice-person[data-stage="prospect"]') !== null,
    );
    expect(await world.rows('leads')).toEqual([]);
    await focus(welcome, '[data-action="agree-badges"]');
    await welcome.press('Enter');
    await welcome.until(
      'the keyboard goes on where it says what is next',
      () => document.activeElement?.className === 'next',
    );

    const profile = await openProfile(world, somebody);
    const popup = await world.browser.popup(profile);
    await popup.until('the person in front', () => document.querySelector('[data-action="save"]') !== null);
    await focus(popup, '[data-action="save"]');
    await popup.press('Enter');
    await until(() => leadOf(world, somebody), 'Enter saved the person');
    await popup.until('what comes next', () => document.querySelector('[data-hint="first-save"]') !== null);
    expect(await walk(popup)).toEqual(ALL);

    await focus(popup, '[data-action="dismiss"]');
    await popup.press(' ');
    await popup.until('the hint is put away', () => document.querySelector('[data-hint]') === null);
    await focus(popup, '[data-lead-id] [data-action="stage"]');
    await popup.press('Enter');
    await popup.until('the moves are open', () => document.querySelector('[data-action="move"]') !== null);
    await focus(popup, '[data-action="move"]');
    await popup.press('Escape');
    await popup.until(
      'Esc closes them, the keyboard is back',
      () =>
        document.querySelector('[data-action="move"]') === null &&
        document.activeElement?.matches('[data-action="stage"]') === true,
    );
  },
  { firstRun: true },
);
