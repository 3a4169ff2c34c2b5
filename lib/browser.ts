import browser from 'webextension-polyfill';

/** The one seam to the browser for our pages and the worker. In the page: `browser.page.ts`. */
export { browser };

/** A file of the extension itself, parsed: the only fetch in the project (a repository test holds that). */
export async function loadFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`missing file ${path}`);
  return response;
}
