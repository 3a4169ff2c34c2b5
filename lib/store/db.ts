import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Activity } from '../model/activity.ts';
import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { Guard } from './changes.ts';
import { uuidv7 } from './ids.ts';
import { telling } from './opening.ts';
import type {
  CandidateRow,
  CounterRow,
  DraftRow,
  HealthRow,
  IcpRow,
  IdentityRow,
  JobRow,
  MetaRow,
  OpRow,
  QuarantineRow,
  QuestionRow,
  SecretRow,
  SettingRow,
  SuppressionRow,
} from './rows.ts';
import { upgradeHealth } from './upgrade/health.ts';
import { upgradeLead } from './upgrade/lead.ts';
import { SHAPES } from './upgrade/versions.ts';

export const DB_NAME = 'assay';
/** Raised only to add stores or indexes; rows carry their own version. */
export const SCHEMA_VERSION = 4;

/** Each index serves the queries named beside it; a repository test asks for both. */
const STORES = {
  leads: [
    'id',
    '[spaceId+stage+rank]', // topLeads
    '*words', // searchLeads
    'companyId', // aroundOf, startCompanyRescore
    '[spaceId+followUpAt]', // followUpsDue
    '[spaceId+ready+rank]', // readyLeads
    '[spaceId+stage+activeAt]', // quietLeads
  ],
  identities: [
    '[spaceId+key]', // findLead
    'leadId', // keysOfLead
  ],
  companies: [
    'id',
    '*keys', // companyOfPerson
  ],
  activities: [
    'id',
    '[leadId+at]', // activitiesOf
    '[spaceId+touchAt]', // touchesBetween
  ],
  icps: [
    '[id+version]',
    'current', // currentIcps
    'archivedAt', // archivedIcps
  ],
  icpDrafts: ['id'],
  counters: ['[spaceId+name]'],
  ops: [
    'id',
    'at', // SWEEPS
  ],
  jobs: ['id'],
  suppressions: ['id'],
  settings: ['key'],
  secrets: ['key'],
  candidates: [
    'id',
    '[spaceId+rank]', // topCandidates
    'createdAt', // SWEEPS
    '*keys', // candidateByKey
  ],
  questions: [
    'id',
    '*leadIds', // openQuestionsAbout
  ],
  quarantine: ['id'],
  health: ['id'],
  meta: ['key'],
};
export type StoreName = keyof typeof STORES;

export interface DbOptions {
  /** Milliseconds UTC; names the space and device when the store is first made. */
  now: () => number;
  /**
   * Awaited before the store is opened, and so before it is upgraded: once, or until it does not reject. Where it
   * rejects the opening is to fail too, as that of a store that is blocked does (`openTold`).
   */
  before?: () => Promise<unknown>;
  /** For tests: another IndexedDB. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/** The store. Pages only read it; every write goes through `edit.ts` in the background. */
export class AssayDb extends Dexie {
  leads!: Table<Lead, string>;
  identities!: Table<IdentityRow, [string, string]>;
  companies!: Table<Company, string>;
  activities!: Table<Activity, string>;
  icps!: Table<IcpRow, [string, number]>;
  icpDrafts!: Table<DraftRow, string>;
  counters!: Table<CounterRow, [string, string]>;
  ops!: Table<OpRow, string>;
  jobs!: Table<JobRow, string>;
  suppressions!: Table<SuppressionRow, string>;
  settings!: Table<SettingRow, string>;
  secrets!: Table<SecretRow, string>;
  candidates!: Table<CandidateRow, string>;
  questions!: Table<QuestionRow, string>;
  quarantine!: Table<QuarantineRow, string>;
  health!: Table<HealthRow, string>;
  meta!: Table<MetaRow, string>;
  /** The space all rows belong to; known once the store is open. */
  spaceId = '';
  /** Grows with every write of leads by this context, which tells whether what it read before still holds. */
  leadEdits = 0;
  /** Set by the one context that writes. */
  guard: Guard | null = null;
  /** Eight characters that tell this browser profile from others in a clock. */
  deviceId = '';

  private before: (() => Promise<unknown>) | null;
  private ready: Promise<unknown> | null = null;

  constructor({ now, before, ...factory }: DbOptions) {
    // A cache in the worker would only cost memory; pages re-read through liveQuery (traps: cache disabled).
    super(DB_NAME, {
      ...factory,
      indexedDB: telling(factory.indexedDB ?? indexedDB, () => this.openAgain()),
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
    });
    this.before = before ?? null;
    this.version(SCHEMA_VERSION).stores(
      Object.fromEntries(Object.entries(STORES).map(([name, keys]) => [name, keys.join(', ')])),
    );
    this.on('populate', (tx) => {
      for (const row of firstRows(now())) tx.table('meta').add(row);
    });
    // Also asked about rows that are not there.
    this.leads.hook('reading', (row: Lead | undefined) => row && upgradeLead(row));
    this.health.hook('reading', (row: HealthRow | undefined) => row && upgradeHealth(row));
    this.on(
      'ready',
      async () => {
        const [space, device] = await this.meta.bulkGet(['space', 'device']);
        this.spaceId = space?.value ?? '';
        this.deviceId = device?.value ?? '';
        // At every opening: it may be another store by then.
      },
      true,
    );
  }

  /**
   * Dexie calls it for the first query too. After a failure it would refuse every further query until somebody calls
   * this; here the next query opens again.
   */
  override open(): PromiseExtended<Dexie> {
    const opening = this.openInTurn();
    // Those who wait for this opening are told of its failure first.
    opening.catch(() =>
      setTimeout(() => {
        if (this.hasFailed()) this.close({ disableAutoOpen: false });
      }),
    );
    return opening;
  }

  private openInTurn(): PromiseExtended<Dexie> {
    if (!this.before) return super.open();
    this.ready ??= this.before().then(
      () => {
        this.before = null;
      },
      () => {
        this.ready = null;
      },
    );
    const { ready } = this;
    return Dexie.Promise.resolve(ready).then(() => super.open()) as PromiseExtended<Dexie>;
  }

  /** What stood in the way is gone. */
  private openAgain(): void {
    // Whoever asks next hears what is wrong now.
    this.open().catch(() => undefined);
  }
}

/** What a new store knows of itself; `now` is milliseconds UTC. */
export const firstRows = (now: number): MetaRow[] => [
  { key: 'space', value: uuidv7(now) },
  { key: 'device', value: uuidv7(now).slice(-8) },
  // Nothing is old yet, in age or shape.
  { key: 'swept', value: String(now) },
  { key: 'checked', value: String(now) },
  { key: 'shapes', value: SHAPES },
];

/** Opens lazily: the first query waits for the store. One instance per context. */
export const openDb = (options: DbOptions): AssayDb => new AssayDb(options);
