import type { Icp } from '../../lib/model/icp.ts';
import type { Tab } from '../../test/support/browsers/browser.ts';
import { until } from '../../test/support/wait.ts';
import type { World } from '../../test/support/world.ts';

const NAME = 'Operations leaders';

/** Criteria in the order in which they are added: attribute and the values to tick. */
const CRITERIA: [attribute: string, values: string[]][] = [
  ['seniority', ['director', 'vp', 'cxo', 'owner', 'manager']],
  ['function', ['18', '19', '20', '25']],
  ['location', ['IT', 'JP', 'DE']],
  ['companySize', ['D', 'E', 'F', 'G']],
];

/** Describes the ideal customer in the editor, by hand as a user would, and waits until it is stored. */
export async function createIcp(world: World, workspace: Tab): Promise<void> {
  await workspace.evaluate(() => {
    location.hash = '#/icps';
  });
  await workspace.click('[data-action="icp-new"]');
  await workspace.click('input[name="name"]');
  await workspace.type(NAME);
  for (const [at, [attribute, values]] of CRITERIA.entries()) {
    await workspace.click(`[data-action="criterion-add"][data-attribute="${attribute}"]`);
    for (const value of values) {
      await workspace.click(`label:has(> input[name="criteria.${at}.anyOf"][value="${value}"])`);
    }
  }
  await workspace.select('select[name="criteria.0.weight"]', 'essential');
  await workspace.select('select[name="criteria.3.weight"]', 'minor');
  await workspace.click('[data-action="icp-publish"]');
  await until(async () => {
    const icps = await world.rows<Icp>('icps');
    return icps.some((icp) => icp.name === NAME && icp.live && icp.criteria.length === CRITERIA.length);
  }, 'the ideal customer is stored');
}
