import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type SavedPage, savedPage } from './compact.ts';

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Every saved page by its name, `profile-sdui/de-two-current-roles`. */
export const savedPages = (): [name: string, page: SavedPage][] =>
  folders(import.meta.dirname).flatMap((reader) =>
    folders(join(import.meta.dirname, reader)).map((name): [string, SavedPage] => [
      `${reader}/${name}`,
      savedPage(join(import.meta.dirname, reader, name, 'page.html')),
    ]),
  );
