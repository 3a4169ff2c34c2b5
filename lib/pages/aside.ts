import type { CardHooks } from './card-hooks.ts';
import { cardList } from './card-rule.ts';
import type { ListReader } from './reader.ts';

/** The people beside a profile ("people also viewed", "people you may know"), of whom no place is shown. */
export const asideList = (hooks: CardHooks, viewer?: ListReader['viewer']): ListReader => ({
  ...cardList(hooks),
  fields: ['name', 'headline', 'degree'],
  ...(viewer && { viewer }),
});
