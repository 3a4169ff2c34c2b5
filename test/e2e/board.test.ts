import { expect } from 'vitest';
import type { Activity } from '../../lib/model/activity.ts';
import type { Lead } from '../../lib/model/lead.ts';
import type { Stage } from '../../lib/model/stage.ts';
import { violations } from '../support/axe.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { send } from '../support/send.ts';
import { agree } from '../support/steps.ts';
import { directors, person } from '../support/store.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** Saves three people, one of whom fits, and opens the board. */
async function begin(world: World): Promise<{ ids: Record<'ada' | 'bo' | 'cleo', string>; board: Tab }> {
  await agree(world);
  await send(world, 'icp.save', { icpId: null, draft: directors });
  const save = async (slug: string, fields: Record<string, string>) => {
    const page = `https://www.linkedin.com/in/${slug}/`;
    return (await send(world, 'lead.save', { person: person(slug, fields), kind: 'profile', page })).leadId;
  };
  const ids = {
    ada: await save('ada-ferri-invented', { company: 'Nordlicht' }),
    bo: await save('bo-invented', { name: 'Bo Lind', headline: 'Buyer', company: 'Pinewood' }),
    cleo: await save('cleo-invented', { name: 'Cleo Marsh', headline: 'Clerk', company: 'Nordlicht' }),
  };
  const board = await world.browser.openExtension('workspace.html#/board');
  await board.until(
    'three cards',
    () => document.querySelectorAll('[data-column="lead"] [data-lead-id]').length === 3,
  );
  return { ids, board };
}

const leadIn = async (world: World, id: string) =>
  (await world.rows<Lead>('leads')).find((lead) => lead.id === id);
const reaches = (world: World, id: string, stage: Stage) =>
  until(async () => (await leadIn(world, id))?.stage === stage, `the stage is ${stage}`);
const shows = (board: Tab, id: string, stage: Stage) =>
  board.until(
    `the card at ${stage}`,
    (leadId, at) => document.querySelector(`[data-column="${at}"] [data-lead-id="${leadId}"]`) !== null,
    id,
    stage,
  );
const keyboardOn = (board: Tab, id: string) =>
  board.until(
    'the keyboard is on the card',
    (leadId) => document.activeElement?.closest<HTMLElement>('[data-lead-id]')?.dataset.leadId === leadId,
    id,
  );
const focus = (board: Tab, id: string) =>
  board.evaluate(
    (leadId) => document.querySelector<HTMLElement>(`[data-lead-id="${leadId}"] a`)?.focus(),
    id,
  );

scenario(
  'the board by keyboard: arrows, a free move, one with a reason, undo, the archive, Enter',
  async (world) => {
    const { ids, board } = await begin(world);
    await board.front();
    await focus(board, ids.ada);
    await board.press('2');
    await reaches(world, ids.ada, 'prospect');
    await shows(board, ids.ada, 'prospect');
    await board.until('it is said', () =>
      /Ada Ferri/.test(document.querySelector('[role="status"] .toast')?.textContent ?? ''),
    );
    // The next one took the place of the one that went.
    await board.until(
      'the keyboard goes on',
      () => document.activeElement?.closest('[data-column="lead"] [data-lead-id]') !== null,
    );

    await board.press('ArrowRight');
    await keyboardOn(board, ids.ada);
    await board.press('3');
    await board.until(
      'a reason is asked for',
      () => document.activeElement?.getAttribute('name') === 'reason',
    );
    await board.type('Asked for a quote on the phone');
    await board.press('Enter');
    await reaches(world, ids.ada, 'opportunity');
    await shows(board, ids.ada, 'opportunity');
    await board.click('.toast [data-action="undo"]');
    await reaches(world, ids.ada, 'prospect');

    await shows(board, ids.ada, 'prospect');
    await focus(board, ids.ada);
    await board.press('5');
    await board.click('[data-action="archive"][data-reason="not-fit"]');
    await reaches(world, ids.ada, 'archived');
    await board.click('[data-action="unfold"]');
    await shows(board, ids.ada, 'archived');
    await focus(board, ids.ada);
    await board.press('ArrowLeft');
    await board.until(
      'the nearest stage with anybody',
      () => document.activeElement?.closest('[data-column="lead"]') !== null,
    );

    const told = (await world.rows<Activity>('activities')).flatMap(({ move }) => move ?? []);
    expect(told.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['lead', 'prospect', null],
      ['prospect', 'archived', 'not-fit'],
    ]);
    await focus(board, ids.bo);
    await board.press('Enter');
    await board.until('the page of the person', (id) => location.hash === `#/person/${id}`, ids.bo);
  },
);

scenario(
  'the board by hand: a card is dragged, through a gate with a reason, by its button; words narrow it',
  async (world) => {
    const { ids, board } = await begin(world);
    const card = (id: string) => `[data-lead-id="${id}"] .board-more`;
    await board.drag(card(ids.ada), '[data-column="prospect"] .board-cards');
    await reaches(world, ids.ada, 'prospect');
    await shows(board, ids.ada, 'prospect');
    await board.drag(card(ids.bo), '[data-column="prospect"] .board-cards');
    await board.click('[name="reason"]');
    await board.type('Knows the plant');
    await board.press('Enter');
    await reaches(world, ids.bo, 'prospect');

    await board.click(`[data-lead-id="${ids.cleo}"] [data-action="stage"]`);
    await board.click('[data-action="move"][data-to="archived"]');
    await board.click('[data-action="archive"][data-reason="not-fit"]');
    await reaches(world, ids.cleo, 'archived');

    await board.click('[name="search"]');
    await board.type('pinew');
    await board.until('one card', () => document.querySelectorAll('.board-card').length === 1);
    await board.type('zzz');
    await board.click('[data-action="clear"]');
    await board.until('both again', () => document.querySelectorAll('.board-card').length === 2);
  },
);

scenario('lanes by company, kept for the next time; a lane folds', async (world) => {
  const { ids, board } = await begin(world);
  await board.select('[name="lanes"]', 'company');
  const lanes = () =>
    [...document.querySelectorAll('.board-lane-title')].map(({ textContent }) => textContent);
  await board.until('lanes', () => document.querySelectorAll('.board-lane').length === 2);
  expect(await board.evaluate(lanes)).toEqual(['Nordlicht', 'Pinewood']);
  await board.close();

  const again = await world.browser.openExtension('workspace.html#/board');
  await again.until('lanes again', () => document.querySelectorAll('.board-lane').length === 2);
  await focus(again, ids.ada);
  await again.press('ArrowDown');
  await keyboardOn(again, ids.cleo);
  await again.press('2');
  await again.until('a reason is asked for', () => document.activeElement?.getAttribute('name') === 'reason');
  await again.press('Escape');
  await again.click('[data-action="unfold"]');
  expect(await violations(again)).toEqual([]);
  await again.click('[data-action="fold"]');
  await again.until('one card is left', () => document.querySelectorAll('.board-card').length === 1);
});
