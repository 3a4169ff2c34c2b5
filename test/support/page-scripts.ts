import { readFileSync } from 'node:fs';

/** Scripts that a page of a build loads before it is drawn: its own, and what they import, as paths of files. */
export function scriptsOf(build: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(`${build}/${file}`, 'utf8');
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      follow(folder + path);
  };
  const html = readFileSync(`${build}/${page}`, 'utf8');
  for (const [, path = ''] of html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)) follow(path);
  return [...found].map((file) => `${build}/${file}`);
}
