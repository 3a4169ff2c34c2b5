import { cardList } from './card-rule.ts';
import type { ListReader } from './reader.ts';

const list = cardList();

/**
 * People of an event by the general rule: no structure of these pages is known. Without a degree it may be the viewer,
 * who attends as well.
 */
export const eventPeople: ListReader = {
  ...list,
  fields: ['name', 'headline', 'degree'],
  readCard: (card, now) => {
    const read = list.readCard(card, now);
    return Array.isArray(read) || read.fields.degree ? read : [];
  },
};
