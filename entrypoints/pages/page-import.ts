import '../../lib/pages/index.ts';
import type { ImportFiles } from '../../lib/model/import-file.ts';
import { personAddress } from '../../lib/pages/person-address.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { countKnown, type KnownPeople } from '../../lib/store/import/known.ts';
import { readConnections } from '../../lib/transfer/connections.ts';

/** Files of people in a page; loaded when one is chosen. */
export const importFiles = (db: AssayDb): ImportFiles<KnownPeople> => ({
  read: (file, signal) =>
    readConnections(file, {
      addressOf: personAddress,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      signal,
    }),
  known: (rows) => countKnown(db, rows),
});
