import type { CompanyPage } from '../model/company-page.ts';
import type { Field, Miss, Person, Reading, Refusal } from '../model/reading.ts';
import type { PageUrl } from './url.ts';

/** One page as a reader gets it. */
export interface Page {
  root: Element;
  /** `root`, and the open shadow root of the shell's dialogs. */
  trees: readonly ParentNode[];
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
/** A reading, or a company's page in place of the company that it shows. */
export type PageReading = Reading & { companyPage?: CompanyPage };
export type Outcome =
  | Refused
  | Partial<Pick<PageReading, 'subject' | 'people' | 'company' | 'companyPage' | 'misses'>>;

/** Reads the one person or company a page is about. */
export interface SubjectReader {
  read(page: Page): Outcome;
  /** The element after which the chip goes, once the gate has passed; null where none belongs. */
  anchor(page: Page): Element | null;
  /** The other people on the page, such as a profile's aside. */
  aside?: ListReader;
}

/** Reads rows of people. */
export interface ListReader {
  /** What its rows say of everybody, hence missed where it is not there; name, headline, place and degree unless told. */
  fields?: readonly Field[];
  /** Cards in and around `root`: what was added to a page may be a card's missing part. */
  cards(root: ParentNode): Element[];
  /** The person of one card; misses where it cannot be read, none for a row without a person to read. */
  readCard(card: Element, now: number): Person | Miss[];
  /** The element after which the card's badge goes; never inside a link or button. */
  cardAnchor(card: Element): Element | null;
  /** True where the page still shows what the user came from; asked before any row is read. */
  isStale?(page: Page): boolean;
  /** The viewer's own token, to leave them out; null where the page does not tell. */
  viewer?(page: Page): string | null;
}

export type Reader = SubjectReader | ListReader;

/** One reader for each page kind and front end. */
export type ReaderTable = Partial<Record<Reading['kind'], Partial<Record<string, Reader>>>>;
