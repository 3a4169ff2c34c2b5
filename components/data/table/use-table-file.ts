import { useEffect, useRef } from 'react';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import type { TableColumn } from '../../../lib/model/table.ts';
import { useToast } from '../../Toast.tsx';
import { COLUMN_WORD } from '../../table/column-words.ts';
import { fileCell, type TableWords } from '../../table/table-values.ts';
import { useApp } from '../app.ts';

/** Hands lines to the browser as a file, with the columns shown and in their order. */
export function useTableFile(words: TableWords, columns: readonly TableColumn[]) {
  const { exports } = useApp();
  const toast = useToast();
  const { t } = words;
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  return async (lines: readonly LeadLine[]) => {
    const titles = [...columns.map((column) => t(COLUMN_WORD[column])), t('export_col_url')];
    const row = (index: number) => {
      const line = lines[index];
      return line ? [...columns.map((column) => fileCell(line, column, words)), line.url] : [];
    };
    const total = lines.length;
    const { signal } = stop.current;
    try {
      await (await exports()).download({ format: 'cells', titles, total, row }, () => undefined, signal);
    } catch (error) {
      // The screen was left meanwhile.
      if (signal.aborted) return;
      throw error;
    }
    toast({ text: t.plural('table_exported', total) });
  };
}
