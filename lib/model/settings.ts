import type { AttributeDefinition } from './attribute.ts';
import type { LaneKind } from './board.ts';
import type { Hint } from './hint.ts';
import type { Locale } from './locale.ts';
import type { PlaybookChanges } from './playbook.ts';
import type { Kind } from './reading.ts';
import type { Snippet, SnippetFor } from './snippet.ts';
import type { Surface } from './surface.ts';
import { FIRST_ARRANGEMENT, type TableArrangement, type TableView } from './table.ts';
import type { Catalogue } from './words.ts';

/** What the user agreed to: insert badges, leave pages untouched, or decide later. */
export type Mode = 'badges' | 'untouched';

/** All settings with their defaults; a missing row means the default. Scope decides what a team may share. */
export interface Settings {
  /** Null until the user agreed on the welcome screen. */
  mode: Mode | null;
  /** Milliseconds UTC until which nothing is shown; `Infinity` is not storable, so `off` means until turned on. */
  pausedUntil: number | 'off' | null;
  /** Null follows the browser. */
  locale: Locale | null;
  agreedAt: number | null;
  /** Keep the free text that people write about themselves; off unless switched on. */
  keepAbout: boolean;
  /** What the user wants to know of people besides the built-in attributes. */
  attributes: AttributeDefinition[];
  /** Sensitive attributes may be asked for and scored; off unless switched on. */
  sensitive: boolean;
  /** When a backup file was made last, and when the user put the reminder off; milliseconds UTC. */
  lastBackupAt: number | null;
  backupRemindedAt: number | null;
  /** Where nothing stands in the page although badges were agreed to. */
  surfacesOff: Surface[];
  /** Hints that the user has put away. */
  hintsSeen: Hint[];
  /** The version before the update whose news were not put away yet. */
  updatedFrom: string | null;
  /** How the user works on each stage, where it differs from what Assay suggests. */
  playbook: PlaybookChanges;
  /** The table of people where no view is chosen, and the views kept. */
  table: TableArrangement;
  tableViews: TableView[];
  /** What the board's lanes are made of. */
  boardLanes: LaneKind;
  /** Names, companies and notes are blurred until they are pointed at. */
  hideNames: boolean;
  /** Texts to copy, in the user's order. */
  snippets: Snippet[];
  snippetFor: SnippetFor;
}
export const DEFAULT_SETTINGS: Settings = {
  mode: null,
  pausedUntil: null,
  locale: null,
  agreedAt: null,
  keepAbout: false,
  attributes: [],
  sensitive: false,
  lastBackupAt: null,
  backupRemindedAt: null,
  surfacesOff: [],
  hintsSeen: [],
  updatedFrom: null,
  playbook: {},
  table: FIRST_ARRANGEMENT,
  tableViews: [],
  boardLanes: 'none',
  hideNames: false,
  snippets: [],
  snippetFor: {},
};

/** Markup that the page readers rely on, by part and key: when first seen (YYMM), selector, confidence. */
export type HookTable = Record<
  string,
  Record<string, readonly [since: number, css: string, confidence?: number]>
>;

/**
 * All that the in-page script may know, plus what would weigh on every LinkedIn tab if its code carried it: words in
 * the user's language, style sheet, the readers' hooks. It can load no file itself.
 */
export interface InPageSettings {
  agreed: boolean;
  mode: Mode | null;
  /** Page kinds that are left untouched all the same. */
  off: Kind[];
  paused: boolean;
  locale: Locale;
  words: Catalogue;
  style: string;
  hooks: HookTable;
}
