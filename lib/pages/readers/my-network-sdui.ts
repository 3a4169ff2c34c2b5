import { cardList } from '../card-rule.ts';
import { hooksOf } from '../hooks.ts';
import { showsOther, showsOtherScreen } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: ['https://www.linkedin.com/mynetwork/grow/', 'https://www.linkedin.com/mynetwork/'],
  reject: ['https://www.linkedin.com/mynetwork/network-manager/newsletters/'],
};

/** People the viewer may know, in the server-driven (SDUI) front end. */
export const myNetworkSdui: ListReader = {
  ...cardList(hooksOf('sdui.my-network')),
  fields: ['name', 'headline', 'degree'],
  isStale: ({ root }) =>
    showsOtherScreen(root, '.mynetwork.', '.mynetwork.Connections') || showsOther(root, []),
};
