import type { Frontend, Kind, Miss, Person, Refusal } from '../model/reading.ts';
import type { PageUrl } from './url.ts';

/** One page as a reader gets it. */
export interface Page {
  root: Element;
  url: PageUrl;
  /** BCP 47 tag of the interface, or null. */
  locale: string | null;
  /** Milliseconds UTC. */
  now: number;
}

/** What a reader answers: a refusal, or what it found. */
export interface Refused {
  refusal: Refusal;
}
export type Outcome = Refused | { subject: Person | null; people: Person[]; misses: Miss[] };

interface Common {
  /** The file's name and the test folder's. */
  id: string;
  kind: Kind;
  frontend: Frontend;
  read(page: Page): Outcome;
}

/** Reads the one person a page is about. */
export interface SubjectReader extends Common {
  list: false;
  /** The element after which the chip goes, once the gate has passed. */
  anchor(page: Page): Element | null;
}

/** Reads rows of people. */
export interface ListReader extends Common {
  list: true;
  /** Cards in and around `root`: what was added to a page may be a card's missing part. */
  cards(root: ParentNode): Element[];
  /** The person of one card; misses where it cannot be read, none for a row without a person to read. */
  readCard(card: Element, now: number): Person | Miss[];
  /** The element after which the card's badge goes; never inside a link or button. */
  cardAnchor(card: Element): Element | null;
}

export type Reader = SubjectReader | ListReader;
