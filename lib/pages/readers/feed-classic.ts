import { actorList } from '../actors.ts';
import { hooksOf } from '../hooks.ts';
import { viewerIn } from '../islands.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: ['https://www.linkedin.com/feed/', 'https://de.linkedin.com/feed'],
  reject: ['https://www.linkedin.com/feed/following/', 'https://www.linkedin.com/groups/1234/'],
};

/** Authors of the posts in the classic feed. */
export const feedClassic: ListReader = {
  ...actorList(hooksOf('classic.post'), 'outermost'),
  isStale: showsNone('feed'),
  viewer: viewerIn,
};
