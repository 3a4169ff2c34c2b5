import { actorList, joined } from '../actors.ts';
import { hooksOf } from '../hooks.ts';
import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/feed/update/urn:li:share:7100000000000000002',
    'https://it.linkedin.com/posts/j%C3%BCrgen-beispiel-1_x-activity-7100000000000000002-Ab1c/',
  ],
  reject: [
    'https://www.linkedin.com/in/jane-doe-123/recent-activity/all/',
    'https://www.linkedin.com/posts/',
  ],
};

/** Author and commenters of one post in the server-driven (SDUI) front end. */
export const postSdui: ListReader = {
  ...joined(actorList(hooksOf('sdui.post'), 'outermost'), actorList(hooksOf('sdui.comment'), 'innermost')),
  isStale: showsNone(),
};
