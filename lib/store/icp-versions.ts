import { ExpectedError } from '../errors.ts';
import { baseRatesOf } from '../fit/base-rates.ts';
import { PARSER_VERSION } from '../fit/evidence.ts';
import type { BaseRates, Icp, IcpDraft } from '../model/icp.ts';
import type { Industries } from '../parse/industry.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { contentOf } from './icp-content.ts';
import { readSettings } from './queries.ts';
import { startRescore } from './rescore.ts';
import { wellOf } from './row-checks.ts';
import type { IcpRow } from './rows.ts';

/** People looked at for base rates: enough for a share to within a few per cent, read in a blink. */
const SAMPLE = 1_000;

/** Every version of an ICP, oldest first. */
export const versionsOf = (db: AssayDb, icpId: string): Promise<IcpRow[]> =>
  db.icps.where('[id+version]').between([icpId, 0], [icpId, Infinity]).toArray();

/** The newest version, also of an archived ICP; null for one that was removed or never published. */
export async function newestVersion(db: AssayDb, icpId: string): Promise<IcpRow | null> {
  const newest = await db.icps.where('[id+version]').between([icpId, 0], [icpId, Infinity]).last();
  return newest && (newest.current === 1 || newest.archivedAt !== undefined) ? newest : null;
}

/**
 * Base rates over a sample of everybody saved, evenly from the oldest to the newest. Evidence of older parsers is left
 * out: the next rescore makes it again.
 */
export async function sampleRates(
  db: AssayDb,
  icp: Pick<Icp, 'criteria'>,
  industries: Industries | null,
): Promise<BaseRates> {
  const ids = await db.leads.toCollection().primaryKeys();
  const step = Math.max(1, ids.length / SAMPLE);
  const sample = Array.from(
    { length: Math.min(SAMPLE, ids.length) },
    (_, index) => ids[Math.floor(index * step)],
  );
  const leads = await db.leads.bulkGet(sample.filter((id) => id !== undefined));
  const evidences = wellOf('leads', leads).flatMap(({ evidence }) =>
    evidence.parser === PARSER_VERSION ? [evidence] : [],
  );
  const { attributes } = await readSettings(db);
  return baseRatesOf(icp, evidences, industries, attributes);
}

/**
 * Makes `content` the newest version of an ICP (`icpId` null: of a new one), with base rates frozen now. Whoever that
 * may concern is scored again. Publishing an archived ICP revives it.
 */
export async function publishVersion(
  path: Edit,
  db: AssayDb,
  icpId: string | null,
  content: IcpDraft,
  industries: Industries | null,
): Promise<{ icpId: string; version: number }> {
  const id = icpId ?? path.newId();
  const before = await newestVersion(db, id);
  const icp: IcpRow = {
    ...contentOf(content),
    id,
    spaceId: path.spaceId,
    version: (before?.version ?? 0) + 1,
    current: 1,
    baseRates: await sampleRates(db, content, industries),
    createdAt: path.now,
  };
  path.putIcps([...(before ? [shelved(before)] : []), icp]);
  if (icp.live || isScoring(before)) await startRescore(path, db);
  return { icpId: id, version: icp.version };
}

/** A version that no longer stands for its ICP. */
export function shelved(icp: IcpRow): IcpRow {
  const { archivedAt: _, ...rest } = icp;
  return { ...rest, current: 0 };
}

/** Does it score anybody? */
export const isScoring = (icp: IcpRow | null): boolean => icp?.current === 1 && icp.live;

/** The newest version, or the refusal that there is none. */
export async function knownIcp(db: AssayDb, icpId: string): Promise<IcpRow> {
  const icp = await newestVersion(db, icpId);
  if (!icp) throw new ExpectedError('not-found');
  return icp;
}
