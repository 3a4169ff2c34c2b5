import { edit, type Operation, type Writer } from './edit.ts';
import type { Saved } from './save-lead.ts';

/**
 * Takes back the save made by operation `save`: the person is erased as if never saved.
 * Refuses (`undone: false`) when that save only renewed a lead, or when something happened to the lead since.
 */
export function undoSave(writer: Writer, operation: Operation, save: string): Promise<{ undone: boolean }> {
  return edit(
    writer,
    operation,
    async (path) => {
      const done = await writer.db.ops.get(save);
      if (done?.name !== 'lead.save') return { undone: false };
      const { leadId, created } = done.answer as Saved;
      const lead = await writer.db.leads.get(leadId);
      const happened = await writer.db.activities
        .where('[leadId+at]')
        .between([leadId, 0], [leadId, Infinity])
        .count();
      if (!lead || !created || happened !== 1) return { undone: false };
      await path.eraseLead(lead);
      return { undone: true };
    },
    { erases: 1 },
  );
}
