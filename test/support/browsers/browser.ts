import type { Locale } from '../../../lib/model/locale.ts';
import type { HostContent } from './closed-roots.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Port of the practice site: the browser takes it for linkedin.com. */
  port: number;
  /** Language of the browser; English when left out. */
  locale?: Locale;
  /** False shows a window (`npm start`). */
  headless?: boolean;
  /** Profile folder to keep; a new one that is thrown away when left out. */
  profile?: string;
  /** False leaves the background without a debugger: it dies as it does for users, and its errors are not heard (Chromium). */
  watched?: boolean;
  /** Further preferences (Firefox). */
  preferences?: Record<string, string | number | boolean>;
  /** Folder of another build. */
  build?: string;
}

/** Anything that can cross into a page: arguments and answers are copied. */
type Plain = unknown;

/** One tab. Functions given to `evaluate` run in the page and see only their arguments. */
export interface Tab {
  /** Id by which the extension knows the tab. */
  readonly id: number;
  /** Exceptions and `console.error` lines of the page and of the in-page script so far. */
  readonly problems: string[];
  go(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate<A extends Plain[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Asks in the page until the answer is truthy. */
  until<A extends Plain[], T>(what: string, run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** What our elements show, although their roots are closed; in document order. */
  hosts(selector: string): Promise<HostContent[]>;
  /** Waits for the element, then presses the mouse in its middle. */
  click(selector: string): Promise<void>;
  /** Rests the mouse in the middle of the first such element. */
  hover(selector: string): Promise<void>;
  /** Presses the mouse at a place in the window, also over a frame. */
  clickAt(x: number, y: number): Promise<void>;
  /** Takes hold of the middle of an element, and lets go over the middle of another. */
  drag(from: string, to: string): Promise<void>;
  /** Keys one after the other; `Shift+ArrowDown` holds the first. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  select(selector: string, value: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Light or dark; false where the driver cannot (Firefox). */
  scheme(scheme: 'light' | 'dark'): Promise<boolean>;
  /** The window's content, or with `whole` the page from top to bottom. */
  screenshot(file: string, whole?: boolean): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

/** One running browser with the built extension. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Every tab opened through this interface so far. */
  readonly tabs: readonly Tab[];
  /** The tab that the extension opened when it was installed, or null in a profile that knew it. */
  readonly welcome: Tab | null;
  openPage(url: string): Promise<Tab>;
  /** Opens a page of the extension, such as `workspace.html#/welcome`. */
  openExtension(path: string): Promise<Tab>;
  /** The popup as it would open over `tab`. */
  popup(tab: Tab): Promise<Tab>;
  extensionUrl(path: string): string;
  /** Runs in an inert page of the extension: it has the extension's API and IndexedDB, and none of our code. */
  inside<A extends Plain[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Starts to count the background's read-write transactions; ask the returned function for the number. */
  countWrites(): Promise<() => Promise<number>>;
  /** Ends the background as the browser does when it is idle; the next event starts it again. */
  killBackground(): Promise<void>;
  /** Starts to count how often the background ends; ask the returned function for the number (Chromium: unwatched). */
  countEnds(): Promise<() => Promise<number>>;
  /** The browser's first process. */
  readonly pid: number;
  /** Exceptions and error lines of the background so far (Chromium; Firefox reports none). */
  readonly backgroundProblems: string[];
  /** Closes the helping tabs: from now on only the user acts. */
  leaveToUser(): Promise<void>;
  /** Settles when the browser is gone. */
  readonly closed: Promise<void>;
  /**
   * The same process and extension without anything that happened: all tabs closed, cookies gone, nothing stored, the
   * background just started; no welcome screen, which only an installation opens. This object is of no use any more.
   */
  empty(): Promise<TestBrowser>;
  /**
   * The same process as if it were new to the extension: all tabs closed, cookies gone, and a copy of the build with
   * an id of its own just installed. This object is of no use any more.
   */
  renew(): Promise<TestBrowser>;
  close(): Promise<void>;
  /** After `close`: addresses outside linkedin.com that a page or the extension asked for (Chromium; Firefox sends all to the site). */
  foreignRequests(): string[];
}
