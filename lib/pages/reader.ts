import type { Miss, Person, Reading, Refusal } from '../model/reading.ts';
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
export type Outcome = Refused | Partial<Pick<Reading, 'subject' | 'people' | 'misses'>>;

/** Reads the one person a page is about. */
export interface SubjectReader {
  read(page: Page): Outcome;
  /** The element after which the chip goes, once the gate has passed. */
  anchor(page: Page): Element | null;
}

/** Reads rows of people. */
export interface ListReader {
  /** Cards in and around `root`: what was added to a page may be a card's missing part. */
  cards(root: ParentNode): Element[];
  /** The person of one card; misses where it cannot be read, none for a row without a person to read. */
  readCard(card: Element, now: number): Person | Miss[];
  /** The element after which the card's badge goes; never inside a link or button. */
  cardAnchor(card: Element): Element | null;
}

/** What a list's page says beside its rows. */
export interface ListPage {
  /** True where a page without rows still shows what the user came from. */
  isStale(page: Page): boolean;
  /** The viewer's own token, to leave them out; null where the page does not tell. */
  viewer(page: Page): string | null;
}

export type Reader = SubjectReader | ListReader;
