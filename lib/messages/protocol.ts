import * as z from 'zod/mini';
import type { Result } from '../errors.ts';
import { CompanyPageSchema } from '../model/company-page.ts';
import type { Fit, Score } from '../model/fit.ts';
import { HealthReportSchema } from '../model/health.ts';
import { LOCALES } from '../model/locale.ts';
import type { Look, Panel } from '../model/look.ts';
import { CompanyReadingSchema, KindSchema, MissSchema, PersonSchema } from '../model/reading.ts';
import type { InPageSettings } from '../model/settings.ts';
import { BACKUP_COMMANDS, type BackupAnswers } from './backup-commands.ts';
import { command, operation, rowId } from './command.ts';
import { DEMO_COMMANDS, type DemoAnswers } from './demo-commands.ts';
import { ENTERABLE_FIELDS, ENTRY_COMMANDS, type EntryAnswers } from './entry-commands.ts';
import { ICP_COMMANDS, type IcpAnswers } from './icp-commands.ts';
import { IMPORT_COMMANDS, type ImportAnswers } from './import-commands.ts';
import { INTEGRITY_COMMANDS, type IntegrityAnswers } from './integrity-commands.ts';
import { PEOPLE_COMMANDS, type PeopleAnswers } from './people-commands.ts';
import { PIPELINE_COMMANDS, type PipelineAnswers } from './pipeline-commands.ts';
import { SETTING_COMMANDS, type SettingAnswers } from './setting-commands.ts';
import { SNIPPET_COMMANDS, type SnippetAnswers } from './snippet-commands.ts';
import { TABLE_COMMANDS, type TableAnswers } from './table-commands.ts';

export type { Sender } from './command.ts';

const none = z.object({});

/** Input schemas and allowed senders. Unknown keys are dropped, unknown commands refused. */
export const COMMANDS = {
  /** The only question asked before the user agreed. */
  'settings.inPage': command(['in-page'], none),
  /** Saved people among these keys (`slug:jane-doe`). */
  'person.lookup': command(
    ['in-page'],
    z.object({ keys: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)) }),
  ),
  /**
   * Scores people in memory; of them nothing is written. `subject` is also what the toolbar shows; null clears it.
   * `company` is what a company's page shows, `companyPage` the same before it is understood: kept where somebody saved
   * works there.
   */
  'person.score': command(
    ['in-page', 'page'],
    z.object({
      subject: z.nullable(PersonSchema),
      people: z.array(PersonSchema).check(z.maxLength(100)),
      /** Set when a profile was refused, so that the toolbar shows that it was not read. */
      unread: z.optional(z.boolean()),
      company: z.optional(z.nullable(CompanyReadingSchema)),
      companyPage: z.optional(CompanyPageSchema),
    }),
  ),
  /**
   * All about the one person opened: reasons, what is open, what is or would be stored. Never notes.
   * `misses`: what was missed of the person on the page, which the user may type.
   */
  'person.explain': command(
    ['in-page', 'page'],
    z.object({ person: PersonSchema, misses: z.optional(z.array(MissSchema).check(z.maxLength(100))) }),
  ),
  /**
   * Saves a person, with what the user typed meanwhile; of somebody saved it takes over what the page shows now, or
   * (`addOnly`) adds only what was typed.
   */
  'lead.save': command(
    ['in-page', 'page'],
    z.object({
      person: PersonSchema,
      kind: KindSchema,
      page: z.string().check(z.maxLength(2_000), z.startsWith('https://')),
      addOnly: z.optional(z.boolean()),
      note: z.optional(z.string().check(z.maxLength(5_000))),
      /** Each may hold several, parted by commas. */
      tags: z.optional(z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(50))),
      /** Milliseconds UTC, up to the year 2200. */
      followUpAt: z.optional(z.number().check(z.gte(0), z.lt(7_258_118_400_000))),
      /** Fields that were missed on the page. */
      entered: z.optional(z.partialRecord(z.enum(ENTERABLE_FIELDS), z.string().check(z.maxLength(1_000)))),
    }),
  ),
  /** Takes back a save: `save` is the `operation` that the save answered. */
  'lead.undo': command(['in-page', 'page'], z.object({ save: operation })),
  'health.report': command(
    ['in-page'],
    z.extend(HealthReportSchema, { companyPage: z.optional(CompanyPageSchema) }),
  ),

  /**
   * Erases the person: row, keys, activities. Of somebody who objected (or whom the user does not want back) keyed
   * hashes of the keys stay, which stop another save.
   */
  'lead.erase': command(['page'], z.object({ leadId: rowId, objected: z.optional(z.boolean()) })),
  /** The choice on the welcome screen; `later` takes an agreement back. */
  'agreement.choose': command(['page'], z.object({ mode: z.enum(['badges', 'untouched', 'later']) })),
  'pause.set': command(
    ['page'],
    z.object({ scope: z.enum(['tab', 'hour', 'until-on', 'on']), tabId: z.nullable(z.number()) }),
  ),
  'about.set': command(['page'], z.object({ keep: z.boolean() })),
  'locale.set': command(['page'], z.object({ locale: z.nullable(z.enum(LOCALES)) })),
  ...ICP_COMMANDS,
  ...ENTRY_COMMANDS,
  ...INTEGRITY_COMMANDS,
  ...BACKUP_COMMANDS,
  ...PEOPLE_COMMANDS,
  ...IMPORT_COMMANDS,
  ...SETTING_COMMANDS,
  ...PIPELINE_COMMANDS,
  ...TABLE_COMMANDS,
  ...SNIPPET_COMMANDS,
  ...DEMO_COMMANDS,
} as const;

export type CommandName = keyof typeof COMMANDS;
export type CommandInput<N extends CommandName> = z.output<(typeof COMMANDS)[N]['input']>;

/** One stored or to-be-stored value, as the panel lists it. */
export interface StoredLine {
  label: string;
  value: string;
}

/** A value that the page shows differently from what is stored. */
export interface PersonChange {
  field: 'title' | 'company';
  before: string;
  now: string;
}

/** What the panel shows of one person, in the user's language. */
export interface Explanation {
  /** Null when no ICP is live. */
  score: Score | null;
  fit: Fit | null;
  /** Sentences: what speaks for, against, and what is open with where to find it. */
  reasons: { for: string[]; against: string[]; open: string[] };
  next: string | null;
  /** Why the verdict is what it is; null when no ICP is live. */
  why: string | null;
  /** Exactly what is (saved) or would be (not saved) stored. */
  stored: StoredLine[];
  /** How well they fit each other live ICP. */
  others: { name: string; expected: number }[];
  /** What the page shows now and the lead says otherwise; saving again takes it over. */
  changes: PersonChange[];
  /** How many saved people work there, or may be the same person; never who. */
  around: { colleagues: number; customers: number; perhapsColleagues: number; lookAlikes: number };
  /** Both as sentences. */
  news: { changes: string[]; around: string[] };
  /** The same as the panel in the page draws it. */
  panel: Panel;
}

/** What each command answers. */
export interface CommandOutput
  extends IcpAnswers,
    EntryAnswers,
    BackupAnswers,
    PeopleAnswers,
    ImportAnswers,
    SettingAnswers,
    PipelineAnswers,
    TableAnswers,
    SnippetAnswers,
    DemoAnswers,
    IntegrityAnswers {
  'settings.inPage': InPageSettings;
  'person.lookup': Record<string, Score>;
  /** A score is null while no ICP is live; `leadId` says whether the subject is saved, also then. */
  'person.score': {
    subject: Score | null;
    leadId: string | null;
    people: (Score | null)[];
    /** How the subject and each of `people` look in the page; null: nothing is drawn. */
    look: Look;
    looks: (Look | null)[];
  };
  'person.explain': Explanation;
  'lead.save': {
    leadId: string;
    operation: string;
    created: boolean;
    score: Score | null;
    look: Look;
  };
  'lead.undo': { undone: boolean };
  'health.report': null;
  'lead.erase': null;
  'agreement.choose': null;
  'pause.set': null;
  'about.set': null;
  'locale.set': null;
}

/** What our pages and the worker may ask a tab's in-page script. */
export type TabQuestion =
  /**
   * The page's markup, which our own page reads (popup: current person, skeleton) and stores nowhere. Answers a `Markup`
   * (lib/pages/markup.ts), or null before agreement.
   */
  | { name: 'page.markup' }
  /** Settings, ICPs or leads changed: ask again. */
  | { name: 'changed' }
  /** The user pressed its keys. */
  | { name: Shortcut };

/** Commands of the manifest: save the profile, its panel, the next badge. */
export type Shortcut = 'save' | 'panel' | 'badge';

/** Wire form of a command. `op` is a UUID made by the sender: a repeat of the same `op` is answered, not done again. */
export interface Message {
  name: string;
  op: string;
  input: unknown;
}

/** Sends a command and retries what can be retried; never rejects. */
export type Call = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
) => Promise<Result<CommandOutput[N]>>;
