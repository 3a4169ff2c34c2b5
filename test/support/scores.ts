import type { Score } from '../../lib/model/fit.ts';
import type { Person } from '../../lib/model/reading.ts';
import { type Expected, expectedRow } from '../site/expected.ts';
import type { PracticePerson, SiteFrontend } from '../site/person.ts';
import type { World } from './world.ts';

const asked = ['name', 'headline', 'location', 'degree'] as const;

/** What a right reader makes of a row, as a message carries it. */
function toPerson(expected: Pick<Expected, 'keys' | 'url' | (typeof asked)[number]>): Person {
  const fields = asked.flatMap((field) => {
    const value = expected[field];
    return value === null ? [] : [[field, { value, via: 'expected', confidence: 1, seenAt: Date.now() }]];
  });
  return {
    keys: expected.keys,
    url: expected.url,
    fields: Object.fromEntries(fields) as Person['fields'],
    positions: [],
    education: [],
    morePositions: false,
  };
}

/**
 * The scores that badges must show for these rows, asked of the background about the people whom the practice site
 * shows there: the page and its readers have no part in it.
 */
export async function scoresOfRows(
  world: World,
  people: readonly PracticePerson[],
  frontend: SiteFrontend,
): Promise<(Score | null)[]> {
  const answer = await world.browser.inside(
    async (persons) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: object): Promise<{ value?: { people: (Score | null)[] } }> };
        };
      };
      return chrome.runtime.sendMessage({
        name: 'person.score',
        op: crypto.randomUUID(),
        input: { subject: null, people: persons },
      });
    },
    people.map((person) => toPerson(expectedRow(person, { frontend }))),
  );
  if (!answer.value) throw new Error(`The background gave no scores: ${JSON.stringify(answer)}`);
  return answer.value.people;
}
