import { actorList } from '../actors.ts';
import { hooksOf } from '../hooks.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/feed/?trk=homepage'],
  reject: ['https://www.linkedin.com/feed/hashtag/acme/', 'https://www.linkedin.com/notifications/'],
};

/** Authors of the posts in the server-driven (SDUI) main feed. */
export const feedSdui: ListReader = {
  ...actorList(hooksOf('sdui.feed'), 'outermost'),
  isStale: showsNone('feed'),
};
