import { HOOK_DATA } from '../../lib/pages/hook-data/all.ts';
import { setHooks } from '../../lib/pages/hooks.ts';
import { skeletonOfMarkup } from '../../lib/pages/skeleton.ts';

setHooks(HOOK_DATA);

/** The redacted structure of a page from its markup, as `page.markup` answers it. Loaded when it is asked for. */
export const skeletonFrom = ({ url, trees }: { url: string; trees: string[] }): string =>
  skeletonOfMarkup(trees, url, new DOMParser());
