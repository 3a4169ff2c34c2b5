import type { Reading } from '../../lib/model/reading.ts';
import { HOOK_DATA } from '../../lib/pages/hook-data/all.ts';
import type { HookPart } from '../../lib/pages/hook-data/hook-row.ts';
import { readPage } from '../../lib/pages/index.ts';
import { documentOf, type Markup } from '../../lib/pages/markup.ts';
import { skeletonOf } from '../../lib/pages/skeleton.ts';

const opened = (markup: Markup): Document => documentOf(markup, new DOMParser());

/** Reads a page from its markup with all readers. Loaded when it is asked for. */
export const readingFrom = (markup: Markup, now: number): Reading =>
  readPage(opened(markup), markup.url, now);

/** The redacted structure of a page from its markup. */
export const skeletonFrom = (markup: Markup): string => skeletonOf(opened(markup), markup.url);

/** When the hooks of the readers changed last: `2611`. */
export const hooksChanged = (): string =>
  String(
    Math.max(
      ...Object.values<HookPart[string]>(HOOK_DATA).flatMap((part) =>
        Object.values(part).map(([since]) => since),
      ),
    ),
  );
