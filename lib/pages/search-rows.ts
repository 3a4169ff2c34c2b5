import type { Miss, Person } from '../model/reading.ts';
import { anchorWithin, found, readWithin } from './card-budget.ts';
import { all, attr, closest, first } from './dom.ts';
import { hooksOf, PAGE, SHAPE } from './hooks.ts';
import { hear, hearKeys, newWitness, type Witness } from './identity.ts';
import { viewerIn } from './islands.ts';
import type { ListReader } from './reader.ts';
import { nameLink, type RowHooks, readRow } from './rows.ts';
import { outermost } from './section.ts';

const CLASSIC_ROW = hooksOf('classic.search');
const SDUI_ROW = hooksOf('sdui.search');

/** People among the results of a search in the classic front end. */
export const classicSearchRows: ListReader = {
  cards: (root) => {
    const rows = found(root, CLASSIC_ROW.row);
    // Older rows name no result; where results are named, only members are people.
    const older = (): Element[] =>
      found(root, CLASSIC_ROW.rowClass).filter(
        (el) => !first(el, CLASSIC_ROW.result) && !closest(el, CLASSIC_ROW.result),
      );
    return outermost(rows[0] ? rows : older());
  },
  readCard: (card, now) =>
    readHeard(card, CLASSIC_ROW, now, (witness) =>
      hear(witness, 'member', SHAPE.numberBehind.exec(attr(card, 'data-chameleon-result-urn'))?.[1]),
    ),
  cardAnchor: (card) => anchorWithin(() => nameLink(card, CLASSIC_ROW), card),
  viewer: viewerIn,
};

/** People among the results of a search in the server-driven (SDUI) front end. */
export const sduiSearchRows: ListReader = {
  // Rows without a member's key are ads, filters, companies, posts.
  cards: (root) =>
    outermost([...new Set(found(root, SDUI_ROW.key).flatMap((el) => closest(el, SDUI_ROW.row) ?? []))]),
  readCard: (card, now) =>
    readHeard(card, SDUI_ROW, now, (witness) => {
      hearKeys(witness, [card, ...all(card, SDUI_ROW.key)], 'token');
      hearKeys(witness, all(card, PAGE.connect), 'member');
      hearKeys(witness, all(card, SDUI_ROW.vanity), 'slug');
    }),
  cardAnchor: (card) => anchorWithin(() => nameLink(card, SDUI_ROW), card),
};

/** Reads a row after its own keys were heard. */
const readHeard = (
  row: Element,
  hooks: RowHooks,
  now: number,
  hearRow: (witness: Witness) => void,
): Person | Miss[] =>
  readWithin(hooks.name, () => {
    const witness = newWitness();
    hearRow(witness);
    return readRow(row, hooks, now, witness);
  });
