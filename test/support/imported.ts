import '../../lib/pages/index.ts';
import type { Writer } from '../../lib/store/edit.ts';
import { type Imported, importPeople } from '../../lib/store/import/import-people.ts';
import { operation, packagedTables } from './store.ts';

/** Imports invented people to be decided about, each named as their slug. */
export const importOf = ({ writer }: { writer: () => Writer }, ...slugs: string[]): Promise<Imported> =>
  importPeople(
    writer(),
    operation('people.import'),
    {
      to: 'candidates',
      rows: slugs.map((slug) => ({
        url: `https://www.linkedin.com/in/${slug}/`,
        name: slug,
        title: null,
        company: null,
      })),
      file: 'c.csv',
      columns: {},
      madeAt: writer().now,
    },
    packagedTables(),
  );
