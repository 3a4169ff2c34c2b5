import { cardList } from '../card-rule.ts';
import { hooksOf } from '../hooks.ts';
import { viewerIn } from '../islands.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: ['https://www.linkedin.com/mynetwork/invite-connect/connections/'],
  reject: ['https://www.linkedin.com/mynetwork/network-manager/company/'],
};

/** The viewer's connections in the classic front end. */
export const connectionsClassic: ListReader = {
  ...cardList(hooksOf('classic.connections')),
  fields: ['name', 'headline'],
  isStale: showsNone('connections'),
  viewer: viewerIn,
};
