import { readFileSync } from 'node:fs';
import { openWindow } from '../../test/support/parse-html.ts';

/** A saved page under its address. */
export interface SavedPage {
  document: Document;
  url: string;
}

/** The page that `FILE.html URL` names, or the sentence that says what is wrong with the arguments. */
export function savedPageOf([file, url, ...more]: string[], usage: string): SavedPage | string {
  if (!file || !url || more.length > 0) return usage;
  if (!URL.canParse(url)) return `"${url}" is no address. ${usage}`;
  try {
    // No `url` for jsdom: the address is an argument, and nothing of the page may run or load.
    const { document } = openWindow(readFileSync(file, 'utf8'), { contentType: 'text/html' });
    return { document, url };
  } catch {
    return `Cannot read the file "${file}". ${usage}`;
  }
}
