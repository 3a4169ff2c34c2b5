import { ExpectedError } from '../errors.ts';
import { edit, type Operation, type Writer } from './edit.ts';

/** Erases a person: the row, every key and the whole history. */
export function eraseLead(writer: Writer, operation: Operation, leadId: string): Promise<null> {
  return edit(
    writer,
    operation,
    async (path) => {
      const lead = await writer.db.leads.get(leadId);
      if (!lead) throw new ExpectedError('not-found');
      await path.eraseLead(lead);
      return null;
    },
    { erases: 1 },
  );
}
