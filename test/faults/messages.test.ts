import { expect, it } from 'vitest';
import { createCall } from '../../lib/messages/client.ts';
import { createRouter, type Handlers } from '../../lib/messages/router.ts';
import { random } from '../site/random.ts';
import { operation } from '../support/store.ts';
import { testWorker } from '../support/worker.ts';
import { inventedPerson } from './client/people.ts';
import { unreliable } from './support/unreliable.ts';

const PEOPLE = 12;
const SAVES = 48;

/** A user who presses again, under the same operation, until somebody answers. */
async function pressUntilAnswered(press: () => Promise<{ ok: boolean; error?: { name: string } }>) {
  for (;;) {
    const answer = await press();
    if (answer.ok || answer.error?.name !== 'unreachable') return answer;
  }
}

it.each([1, 2, 3, 4, 5])(
  'messages lost, doubled, late and out of order store each save once (seed %i)',
  async (seed) => {
    const worker = testWorker();
    const errors: unknown[] = [];
    const handlers = {
      'lead.save': (input: never, { op }: { op: string }) => worker.call('lead.save', input, { op }),
    } as unknown as Handlers;
    const route = createRouter({
      handlers,
      mayPass: async () => true,
      refuse: async () => null,
      report: (error) => errors.push(error),
    });
    const send = unreliable(
      (message) => route(message, { kind: 'page', tabId: null }),
      random(seed, 'messages'),
    );

    const ops = Array.from({ length: SAVES }, () => operation().id);
    const answers = await Promise.all(
      ops.map((op, at) => {
        const person = inventedPerson(at % PEOPLE);
        const call = createCall({ send, newId: () => op, wait: async () => undefined });
        return pressUntilAnswered(() =>
          call('lead.save', { person, kind: 'profile', page: person.url ?? '' }),
        );
      }),
    );

    expect(errors).toEqual([]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    const { db } = worker;
    expect((await db.leads.toArray()).map(({ url }) => url).sort()).toEqual(
      Array.from({ length: PEOPLE }, (_, n) => inventedPerson(n).url).sort(),
    );
    expect((await db.ops.toCollection().primaryKeys()).sort()).toEqual([...ops].sort());
    const captured = (await db.activities.toArray()).filter(({ kind }) => kind === 'captured');
    expect(captured.map(({ op }) => op).sort()).toEqual([...ops].sort());
    expect((await db.counters.get([db.spaceId, 'stage:lead']))?.value).toBe(PEOPLE);
  },
);

it('a hundred saves of one person at once are one lead with a hundred captures', async () => {
  const { call, db } = testWorker();
  const person = inventedPerson(7);
  const input = { person, kind: 'profile' as const, page: person.url ?? '' };
  const ops = Array.from({ length: 100 }, () => operation().id);
  await Promise.all(ops.map((op) => call('lead.save', input, { op })));
  expect(await db.leads.count()).toBe(1);
  const captured = await db.activities.toArray();
  expect(new Set(captured.map(({ kind }) => kind))).toEqual(new Set(['captured']));
  expect(captured.map(({ op }) => op).sort()).toEqual([...ops].sort());
  expect((await db.counters.get([db.spaceId, 'stage:lead']))?.value).toBe(1);
});
