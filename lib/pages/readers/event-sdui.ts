import { eventPeople } from '../event.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/events/7100000000000000003/',
    'https://www.linkedin.com/events/summit-1/',
  ],
  reject: ['https://www.linkedin.com/events/', 'https://www.linkedin.com/mynetwork/network-manager/events/'],
};

/** People of an event in the server-driven (SDUI) front end. */
export const eventSdui: ListReader = { ...eventPeople, isStale: showsNone() };
