import { DAY } from '../model/day.ts';
import type { Industries } from '../parse/industry.ts';
import type { AssayDb } from './db.ts';
import { edit, type Writer } from './edit.ts';
import { sampleRates } from './icp-versions.ts';
import { liveIcps } from './queries.ts';
import { startRescore } from './rescore.ts';
import type { IcpRow } from './rows.ts';

/**
 * Once a day: base rates of the live ICPs over the people saved by now, and everybody scored again with their facts
 * read anew, because evidence ages and years at a company go by (design, decision 9). Writes nothing when not due.
 * `load` is asked for the packaged tables only then.
 * @returns whether a rescore was started
 */
export async function renewDaily(
  writer: Writer,
  load: () => Promise<{ industries: Industries }>,
): Promise<boolean> {
  const { db } = writer;
  if (!(await isDue(db, writer.now))) return false;
  const { industries } = await load();
  return edit(writer, null, async (path) => {
    if (!(await isDue(db, path.now))) return false;
    const renewed: IcpRow[] = [];
    for (const icp of await liveIcps(db))
      renewed.push({ ...icp, baseRates: await sampleRates(db, icp, industries), ratesAt: path.now });
    path.putIcps(renewed);
    await startRescore(path, db, true);
    return true;
  });
}

/** After an update of the extension: everybody is scored by its parsers. */
export const rescoreAll = (writer: Writer): Promise<void> =>
  edit(writer, null, (path) => startRescore(path, writer.db, true));

/** The oldest rates decide: an ICP published a moment ago must not put the others off. */
async function isDue(db: AssayDb, now: number): Promise<boolean> {
  const icps: IcpRow[] = await liveIcps(db);
  return icps.some(({ ratesAt, createdAt }) => now - (ratesAt ?? createdAt) >= DAY);
}
