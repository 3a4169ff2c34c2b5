import { cardList } from '../card-rule.ts';
import { attr, matches } from '../dom.ts';
import { hooksOf, SHAPE } from '../hooks.ts';
import { hear } from '../identity.ts';
import { showsOther, showsOtherScreen } from '../page.ts';
import type { ListReader } from '../reader.ts';

const CONNECTIONS = hooksOf('sdui.connections');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/invite-connect/connections/?sortType=RECENTLY_ADDED',
  ],
  reject: [
    'https://www.linkedin.com/mynetwork/invitation-manager/',
    'https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/',
  ],
};

/** The viewer's connections in the server-driven (SDUI) front end. */
export const connectionsSdui: ListReader = {
  // `ConnectionCard_<start>-<slug>`: a card half given to somebody else contradicts itself.
  ...cardList(CONNECTIONS, (card, who) => {
    for (const name of ['componentkey', 'id'])
      if (matches(card, CONNECTIONS.row)) hear(who, 'slug', SHAPE.connectionCard.exec(attr(card, name))?.[1]);
  }),
  fields: ['name', 'headline'],
  isStale: ({ root }) =>
    showsOtherScreen(root, '.mynetwork.Connections') || showsOther(root, ['connections']),
};
