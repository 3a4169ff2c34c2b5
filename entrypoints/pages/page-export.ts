import { download } from '../../components/download.ts';
import type { ExportFiles } from '../../lib/model/export-file.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { everyLead, everythingAsJson, type LeadColumn, leadCell } from '../../lib/store/export-rows.ts';
import { turn } from '../../lib/store/turn.ts';
import { CSV_BEGIN, csvLine } from '../../lib/transfer/csv-export.ts';

/** Rows written down at a time; the page has its turn between two. */
const ROWS = 1_000;

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
    const isTable = kind.format !== 'json';
    const own = kind.format === 'cells' ? kind.name : undefined;
    const name = own ?? (isTable ? `assay-leads-${day}.csv` : `assay-export-${day}.json`);
    const finish = () =>
      download(new Blob(pieces, { type: isTable ? 'text/csv;charset=utf-8' : 'application/json' }), name);
    if (kind.format === 'cells') {
      add(CSV_BEGIN + csvLine(kind.titles), 0);
      for (let at = 0; at < kind.total; at += ROWS) {
        const length = Math.min(ROWS, kind.total - at);
        add(Array.from({ length }, (_, row) => csvLine(kind.row(at + row))).join(''), length);
        await turn();
      }
      return finish();
    }
    if (kind.format === 'csv') {
      add(CSV_BEGIN + csvLine(kind.columns.map(({ title }) => title)), 0);
      for await (const leads of everyLead(db)) {
        const lines = leads.map((lead) =>
          csvLine(kind.columns.map(({ column }) => leadCell(lead, column as LeadColumn))),
        );
        add(lines.join(''), leads.length);
      }
      return finish();
    }
    for await (const { text, rows } of everythingAsJson(db, now())) add(text, rows);
    finish();
  },
});
