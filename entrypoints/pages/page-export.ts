import { download } from '../../components/download.ts';
import type { ExportFiles } from '../../lib/model/export-file.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { everyLead, everythingAsJson, type LeadColumn, leadCell } from '../../lib/store/export-rows.ts';
import { CSV_BEGIN, csvLine } from '../../lib/transfer/csv-export.ts';

/** Files of what is saved, made in a page piece by piece. */
export const exportFiles = (db: AssayDb, now: () => number): ExportFiles => ({
  async download(kind, onProgress, signal) {
    const day = new Date(now()).toISOString().slice(0, 10);
    const pieces: string[] = [];
    let done = 0;
    const add = (text: string, rows: number) => {
      signal.throwIfAborted();
      pieces.push(text);
      done += rows;
      onProgress(done);
    };
    if (kind.format === 'csv') {
      add(CSV_BEGIN + csvLine(kind.columns.map(({ title }) => title)), 0);
      for await (const leads of everyLead(db)) {
        const lines = leads.map((lead) =>
          csvLine(kind.columns.map(({ column }) => leadCell(lead, column as LeadColumn))),
        );
        add(lines.join(''), leads.length);
      }
      return download(new Blob(pieces, { type: 'text/csv;charset=utf-8' }), `assay-leads-${day}.csv`);
    }
    for await (const { text, rows } of everythingAsJson(db, now())) add(text, rows);
    download(new Blob(pieces, { type: 'application/json' }), `assay-export-${day}.json`);
  },
});
