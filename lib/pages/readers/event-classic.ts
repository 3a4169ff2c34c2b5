import { eventPeople } from '../event.ts';
import { viewerIn } from '../islands.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: ['https://www.linkedin.com/events/7100000000000000003/attendees/'],
  reject: ['https://www.linkedin.com/events', 'https://www.linkedin.com/groups/1234/members/'],
};

/** People of an event in the classic front end. */
export const eventClassic: ListReader = {
  ...eventPeople,
  isStale: showsNone(),
  viewer: viewerIn,
};
