import { ExpectedError } from '../errors.ts';
import type { IcpDraft } from '../model/icp.ts';
import type { Industries } from '../parse/industry.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { contentOf } from './icp-content.ts';
import { newestVersion, publishVersion } from './icp-versions.ts';
import type { DraftRow } from './rows.ts';

/** Row shape of drafts. */
const DRAFT_VERSION = 1;

/** The first draft of a new ICP. */
export const newDraft = (path: Edit, id: string, content: IcpDraft): DraftRow => ({
  id,
  spaceId: path.spaceId,
  v: DRAFT_VERSION,
  base: null,
  draft: contentOf(content),
  createdAt: path.now,
  updatedAt: path.now,
});

/** Keeps what is being edited (`icpId` null: of a new ICP); nobody is scored by it. */
export function saveDraft(
  writer: Writer,
  operation: Operation,
  { icpId, draft }: { icpId: string | null; draft: IcpDraft },
): Promise<{ icpId: string }> {
  return edit(writer, operation, async (path) => {
    const { db } = writer;
    const id = icpId ?? path.newId();
    const before = await db.icpDrafts.get(id);
    const icp = await newestVersion(db, id);
    if (icpId && !before && !icp) throw new ExpectedError('not-found');
    const begun = before ?? { ...newDraft(path, id, draft), base: icp?.version ?? null };
    path.putDraft({ ...begun, draft: contentOf(draft), updatedAt: path.now });
    return { icpId: id };
  });
}

/** Throws a draft away; there being none is no error. */
export function discardDraft(writer: Writer, operation: Operation, icpId: string): Promise<null> {
  return edit(writer, operation, async (path) => {
    path.deleteDraft(icpId);
    return null;
  });
}

/** Makes the stored draft the newest version of its ICP. */
export function publishDraft(
  writer: Writer,
  operation: Operation,
  icpId: string,
  industries: Industries | null = null,
): Promise<{ icpId: string; version: number }> {
  return edit(writer, operation, async (path) => {
    const row = await writer.db.icpDrafts.get(icpId);
    if (!row) throw new ExpectedError('not-found');
    path.deleteDraft(icpId);
    return publishVersion(path, writer.db, icpId, row.draft, industries);
  });
}
