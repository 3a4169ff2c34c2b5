import { actorList } from '../actors.ts';
import { hooksOf } from '../hooks.ts';
import { viewerIn } from '../islands.ts';
import type { ListReader } from '../reader.ts';

/** It has no address of its own: a dialog over a feed or a post. */
export const urls = {
  match: [] as string[],
  reject: ['https://www.linkedin.com/analytics/post-summary/urn:li:activity:7100000000000000001/'],
};

/** Who reacted to a post: the dialog is the classic one in both front ends. */
export const reactionsClassic: ListReader = {
  ...actorList(hooksOf('classic.reactions'), 'innermost'),
  viewer: viewerIn,
};
