import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Writes public/data/industries.json from a folder with `linkedin_industry_codes_v2.csv` (id, label, path of labels) and
 * `linkedin_industries_v1_{en,es,fr}.json` (older names by the same ids):
 *
 *     npx tsx scripts/make-industries.ts FOLDER
 *
 * A row is `[id, parent id or 0, English label, ...older names]`.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npx tsx scripts/make-industries.ts FOLDER');

/** Cells of a line of comma-separated values, quotes around those that contain commas. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );

const rows = readFileSync(`${folder}/linkedin_industry_codes_v2.csv`, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [id = '', label = '', path = ''] = cells(line);
    return { id: Number(id), label, path: path.replace(/\s*>\s*/g, ' > ') };
  });
const idByPath = new Map(rows.map(({ id, path }) => [path, id]));

const olderNames = new Map<number, string[]>();
for (const language of ['en', 'es', 'fr']) {
  const file = readFileSync(`${folder}/linkedin_industries_v1_${language}.json`, 'utf8');
  for (const { linkedinId, name } of JSON.parse(file) as { linkedinId: number; name: string }[])
    olderNames.set(linkedinId, [...(olderNames.get(linkedinId) ?? []), name]);
}

const table = rows.map(({ id, label, path }) => {
  const parent = path.includes(' > ') ? idByPath.get(path.slice(0, path.lastIndexOf(' > '))) : 0;
  if (parent === undefined) process.stderr.write(`No parent of ${path}\n`);
  return [id, parent ?? 0, label, ...new Set((olderNames.get(id) ?? []).filter((name) => name !== label))];
});
const text = `[\n${table.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
writeFileSync(new URL('../public/data/industries.json', import.meta.url), text);
process.stdout.write(`${table.length} industries, ${gzipSync(text).length} bytes zipped\n`);
