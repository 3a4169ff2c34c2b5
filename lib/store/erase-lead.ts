import { ExpectedError } from '../errors.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { eraseRows } from './erase-rows.ts';
import { keysOfLead } from './identities.ts';
import { forgetImports } from './import/forget-imports.ts';
import { suppress, withNewHashes } from './suppressions.ts';

/**
 * Erases a person: the row, every key, the whole history, and what imports say of them. Of somebody who objected the
 * hashes of the keys stay, so that they are not saved again.
 */
export async function eraseLead(
  writer: Writer,
  operation: Operation,
  leadId: string,
  objected = false,
): Promise<null> {
  const { db } = writer;
  const keys = async () => (objected ? keysOfLead(db, leadId) : []);
  const merges = await db.activities
    .where('[leadId+at]')
    .between([leadId, 0], [leadId, Infinity])
    .filter(({ kind }) => kind === 'merged')
    .count();
  return withNewHashes(db, keys, (hashed) =>
    edit(
      writer,
      operation,
      async (path) => {
        const lead = await db.leads.get(leadId);
        if (!lead) throw new ExpectedError('not-found');
        if (objected) await suppress(path, db, hashed, 'objected');
        await forgetImports(path, db, await keysOfLead(db, leadId));
        await eraseRows(path, db, lead);
        return null;
      },
      { erases: 1 + merges },
    ),
  );
}
