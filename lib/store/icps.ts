import { ExpectedError } from '../errors.ts';
import type { IcpDraft } from '../model/icp.ts';
import type { Industries } from '../parse/industry.ts';
import { newDraft } from './drafts.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { isScoring, knownIcp, newestVersion, publishVersion, shelved, versionsOf } from './icp-versions.ts';
import { startRescore } from './rescore.ts';

/** Publishes content as the next immutable version (`icpId` null: of a new ICP). */
export function saveIcp(
  writer: Writer,
  operation: Operation,
  input: { icpId: string | null; draft: IcpDraft },
  industries: Industries | null = null,
): Promise<{ icpId: string; version: number }> {
  return edit(writer, operation, async (path) => {
    if (input.icpId) await knownIcp(writer.db, input.icpId);
    return publishVersion(path, writer.db, input.icpId, input.draft, industries);
  });
}

/** Has an ICP score people, or not. What it asks for stays, so the version does too. */
export function setLive(
  writer: Writer,
  operation: Operation,
  { icpId, live }: { icpId: string; live: boolean },
): Promise<null> {
  return edit(writer, operation, async (path) => {
    const icp = await knownIcp(writer.db, icpId);
    const draft = await writer.db.icpDrafts.get(icpId);
    if (draft) path.putDraft({ ...draft, draft: { ...draft.draft, live } });
    if (icp.live === live) return null;
    path.putIcps([{ ...icp, live }]);
    if (icp.current === 1) await startRescore(path, writer.db);
    return null;
  });
}

/** A draft of a new ICP with the content of another. */
export function duplicateIcp(
  writer: Writer,
  operation: Operation,
  { icpId, name }: { icpId: string; name: string },
): Promise<{ icpId: string }> {
  return edit(writer, operation, async (path) => {
    const content = (await newestVersion(writer.db, icpId)) ?? (await writer.db.icpDrafts.get(icpId))?.draft;
    if (!content) throw new ExpectedError('not-found');
    const copy = newDraft(path, path.newId(), { ...content, name });
    path.putDraft(copy);
    return { icpId: copy.id };
  });
}

/** Scores nobody any more, but can be revived. */
export function archiveIcp(writer: Writer, operation: Operation, icpId: string): Promise<null> {
  return edit(writer, operation, async (path) => {
    const icp = await knownIcp(writer.db, icpId);
    if (icp.current === 0) return null;
    path.putIcps([{ ...icp, current: 0, archivedAt: path.now }]);
    if (icp.live) await startRescore(path, writer.db);
    return null;
  });
}

/** Brings an archived ICP back as it was. */
export function reviveIcp(writer: Writer, operation: Operation, icpId: string): Promise<null> {
  return edit(writer, operation, async (path) => {
    const icp = await knownIcp(writer.db, icpId);
    if (icp.current === 1) return null;
    path.putIcps([{ ...shelved(icp), current: 1 }]);
    if (icp.live) await startRescore(path, writer.db);
    return null;
  });
}

/** Publishes a copy of an older version as the newest; whether it scores people stays as it is. */
export function rollBackIcp(
  writer: Writer,
  operation: Operation,
  { icpId, version }: { icpId: string; version: number },
  industries: Industries | null = null,
): Promise<{ icpId: string; version: number }> {
  return edit(writer, operation, async (path) => {
    const { live } = await knownIcp(writer.db, icpId);
    const older = await writer.db.icps.get([icpId, version]);
    if (!older) throw new ExpectedError('not-found');
    return publishVersion(path, writer.db, icpId, { ...older, live }, industries);
  });
}

/** Takes an ICP away for good, with its draft: versions stay for what they scored, but nobody is scored any more. */
export function removeIcp(writer: Writer, operation: Operation, icpId: string): Promise<null> {
  return edit(writer, operation, async (path) => {
    const icp = await newestVersion(writer.db, icpId);
    const draft = await writer.db.icpDrafts.get(icpId);
    if (!icp && !draft) throw new ExpectedError('not-found');
    path.deleteDraft(icpId);
    path.putIcps((await versionsOf(writer.db, icpId)).map(shelved));
    if (isScoring(icp)) await startRescore(path, writer.db);
    return null;
  });
}
