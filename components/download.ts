/** Hands a file to the browser, which puts it where downloads go: no permission is needed for it. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken it over by then; an address not given back holds the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
