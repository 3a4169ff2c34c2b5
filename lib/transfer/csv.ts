import Papa from 'papaparse';

/** Characters parsed at once: a few milliseconds; whoever reads may do something else between two pieces. */
const PIECE = 200_000;

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Text of a file in whatever encoding spreadsheets write; null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text === null || text.includes('\0') ? null : text.replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  // A zip archive, as an Excel workbook or LinkedIn's whole export is.
  if (first === 0x50 && second === 0x4b) return null;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  const japanese = () => {
    const text = as('shift_jis', bytes);
    // Other encodings may look like it by chance, but then without its syllables.
    return text !== null && /[\u3040-\u30ff]/.test(text) ? text : null;
  };
  return as('utf-8', bytes) ?? japanese() ?? as('windows-1252', bytes);
}

/** Without a mark of its byte order; null where the bytes are no text of this encoding. */
function as(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Rows of a CSV text, some at a time. A quoted cell may hold separators, quotes and line breaks. */
export function* csvRows(text: string, separator: Separator): Generator<string[][]> {
  let at = 0;
  let size = PIECE;
  while (at < text.length) {
    const piece = text.slice(at, at + size);
    const last = at + size >= text.length;
    // Papa's own streams cut a character of several bytes in two; its parser does not care where text comes from.
    const parser = new Papa.Parser({ delimiter: separator, newline: '\n', fastMode: false } as never);
    const { data, meta } = parser.parse(piece, 0, !last) as { data: string[][]; meta: { cursor: number } };
    // A row longer than a piece, or a quote that never ends.
    if (meta.cursor === 0 && !last) {
      size *= 2;
      continue;
    }
    size = PIECE;
    if (data.length > 0) yield data;
    if (last) return;
    at += meta.cursor;
  }
}
