import { ALL_READERS } from '../../lib/pages/registry.ts';

/** Every reader with its place in the registry; `id` names its file and its folder of saved pages. */
export const readers = Object.entries(ALL_READERS).flatMap(([kind, frontends]) =>
  Object.entries(frontends).flatMap(([frontend, reader]) =>
    reader ? [{ id: `${kind}-${frontend}`, kind, frontend, reader }] : [],
  ),
);
