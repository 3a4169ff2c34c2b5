import type { Lead } from '../../lib/model/lead.ts';
import type { Stage } from '../../lib/model/stage.ts';
import { until } from '../../test/support/wait.ts';
import type { World } from '../../test/support/world.ts';

/** Moves a lead to another stage in the popup, where no gate objects, and waits until it is stored. */
export async function moveInPopup(world: World, leadId: string, to: Stage): Promise<void> {
  const popup = await world.browser.openExtension('popup.html');
  await popup.click(`[data-lead-id="${leadId}"] [data-action="stage"]`);
  await popup.click(`[data-lead-id="${leadId}"] [data-action="move"][data-to="${to}"]`);
  await until(async () => {
    const leads = await world.rows<Lead>('leads');
    return leads.find(({ id }) => id === leadId)?.stage === to;
  }, 'the move is stored');
  await popup.close();
}
