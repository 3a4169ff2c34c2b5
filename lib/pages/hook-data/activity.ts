import type { HookPart } from './hook-row.ts';

const actor = (part: string): string => `[class*="update-components-actor__${part}"]`;

/** Posts, comments, reactions, events: whoever says or does something there. All second-hand knowledge, none of it sure. */
export const ACTIVITY_HOOKS = {
  'sdui.feed': {
    row: [2609, '[data-testid="mainFeed"] [role="listitem"]'],
    // Around name and degree of the author, a person or a company; nobody who is only mentioned has it.
    actor: [2609, 'a div[aria-label]'],
    body: [2609, '[data-testid="expandable-text-box"]'],
    person: [2609, 'a[href*="/in/"]'],
    name: [2609, 'p', 0.7],
    degree: [2609, 'p', 0.7],
    headline: [2609, 'p', 0.7],
  },
  'sdui.post': {
    row: [2609, 'main:has([data-testid*="commentList"])'],
    actor: [2609, 'a div[aria-label]'],
    body: [2609, '[data-testid="expandable-text-box"]'],
    person: [2609, 'a[href*="/in/"]'],
    name: [2609, 'p', 0.7],
    degree: [2609, 'p', 0.7],
    headline: [2609, 'p', 0.7],
  },
  'sdui.comment': {
    row: [
      2609,
      '[data-testid*="commentList"] :is([id^="replaceableComment_urn:li:comment:"],[componentkey^="replaceableComment_urn:li:comment:"])',
    ],
    // Whoever speaks comes first, a person or a company.
    actor: [2609, 'a[href]'],
    person: [2609, 'a[href*="/in/"]'],
    name: [2609, 'p', 0.7],
    degree: [2609, 'p', 0.7],
    headline: [2609, 'p', 0.7],
  },
  'classic.post': {
    row: [2301, '[role="article"][data-urn^="urn:li:activity:"]'],
    actor: [2301, actor('title')],
    body: [2301, '[class*="update-components-text"]'],
    person: [2301, 'a[href*="/in/"]'],
    name: [2301, 'span[aria-hidden="true"]', 0.7],
    degree: [2301, actor('supplementary-actor-info'), 0.7],
    headline: [2301, actor('description'), 0.7],
  },
  'classic.comment': {
    row: [2301, 'article[data-id^="urn:li:comment:"]'],
    actor: [2301, 'a h3'],
    person: [2301, 'a[href*="/in/"]'],
    name: [2301, 'span', 0.7],
    degree: [2301, 'span', 0.7],
    headline: [2301, 'h3 ~ div', 0.7],
  },
  'classic.reactions': {
    row: [2301, '[role="dialog"] li.social-details-reactors-tab-body-list-item'],
    actor: [2301, '.artdeco-entity-lockup__title'],
    // The dialog links people by token alone.
    person: [2301, 'a[href*="/in/ACoAA"]'],
    name: [2301, 'span[aria-hidden="true"]', 0.7],
    degree: [2301, '.artdeco-entity-lockup__degree', 0.7],
    headline: [2301, '.artdeco-entity-lockup__caption', 0.7],
  },
} satisfies HookPart;
