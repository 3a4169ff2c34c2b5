import { ExpectedError } from '../errors.ts';
import { baseRatesOf } from '../fit/base-rates.ts';
import { PARSER_VERSION } from '../fit/evidence.ts';
import type { IcpDraft } from '../model/icp.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { RESCORE_JOB } from './rescore.ts';

/** People looked at for base rates: enough for a share to within a few per cent, read in a blink. */
const SAMPLE = 1_000;

/** Saves an ICP as its next immutable version (`icpId` null: a new one) and has everybody scored again. */
export function saveIcp(
  writer: Writer,
  operation: Operation,
  input: { icpId: string | null; draft: IcpDraft },
): Promise<{ icpId: string; version: number }> {
  return edit(writer, operation, async (path) => {
    const { db } = writer;
    const id = input.icpId ?? path.newId();
    const before = await db.icps.where('[id+version]').between([id, 0], [id, Infinity]).last();
    if (input.icpId && !before) throw new ExpectedError('not-found');
    const leads = await db.leads.limit(SAMPLE).toArray();
    const icp = {
      ...input.draft,
      id,
      spaceId: path.spaceId,
      version: (before?.version ?? 0) + 1,
      createdAt: path.now,
    };
    const baseRates = baseRatesOf(
      icp,
      // Evidence of older parsers is made again by the rescore that follows.
      leads.flatMap(({ evidence }) => (evidence.parser === PARSER_VERSION ? [evidence] : [])),
    );
    await path.putIcps([
      ...(before ? [{ ...before, current: 0 as const }] : []),
      { ...icp, current: 1, baseRates },
    ]);
    await path.putJob({ ...RESCORE_JOB, createdAt: path.now });
    return { icpId: id, version: icp.version };
  });
}

/** Removes an ICP: its versions stay for old explanations, but it scores nobody any more. */
export function removeIcp(writer: Writer, operation: Operation, icpId: string): Promise<null> {
  return edit(writer, operation, async (path) => {
    const versions = await writer.db.icps
      .where('[id+version]')
      .between([icpId, 0], [icpId, Infinity])
      .toArray();
    if (!versions.some((icp) => icp.current === 1)) throw new ExpectedError('not-found');
    await path.putIcps(versions.map((icp) => ({ ...icp, current: 0 as const })));
    await path.putJob({ ...RESCORE_JOB, createdAt: path.now });
    return null;
  });
}
