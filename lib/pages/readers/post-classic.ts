import { actorList, joined } from '../actors.ts';
import { hooksOf } from '../hooks.ts';
import { viewerIn } from '../islands.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001/',
    'https://www.linkedin.com/posts/jane-doe-123_about-nothing-activity-7100000000000000001-Ab1c',
  ],
  reject: [
    'https://www.linkedin.com/pulse/about-nothing-jane-doe',
    'https://www.linkedin.com/video/event/1/',
  ],
};

/** Author and commenters of one post in the classic front end. */
export const postClassic: ListReader = {
  ...joined(
    actorList(hooksOf('classic.post'), 'outermost'),
    actorList(hooksOf('classic.comment'), 'innermost'),
  ),
  isStale: showsNone(),
  viewer: viewerIn,
};
