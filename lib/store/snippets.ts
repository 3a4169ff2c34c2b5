import { ExpectedError } from '../errors.ts';
import type { WorkStage } from '../model/playbook.ts';
import type { Snippet } from '../model/snippet.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { readSettings } from './queries.ts';

/** More than anybody finds again. */
const MOST = 200;

/** Keeps a text to copy; one of the same id gives way in its place. `at`: its place in the list, the last where none stands. */
export const saveSnippet = (
  writer: Writer,
  operation: Operation,
  { snippet, at }: { snippet: Snippet; at?: number | undefined },
): Promise<null> =>
  edit(writer, operation, async (path) => {
    const { snippets } = await readSettings(writer.db);
    const known = snippets.findIndex(({ id }) => id === snippet.id);
    if (known < 0 && snippets.length >= MOST) throw new ExpectedError('too-large');
    const next =
      known < 0
        ? snippets.toSpliced(at ?? snippets.length, 0, snippet)
        : snippets.toSpliced(known, 1, snippet);
    path.putSetting('snippets', next);
    return null;
  });

/** Takes a text away; where it was copied with one click the playbook's first text is again. */
export const removeSnippet = (writer: Writer, operation: Operation, snippetId: string): Promise<null> =>
  edit(writer, operation, async (path) => {
    const { snippets } = await readSettings(writer.db);
    path.putSetting(
      'snippets',
      snippets.filter(({ id }) => id !== snippetId),
    );
    return null;
  });

/** Chooses what is copied with one click at a stage; null: the playbook's first text. */
export const chooseSnippet = (
  writer: Writer,
  operation: Operation,
  { stage, snippetId }: { stage: WorkStage; snippetId: string | null },
): Promise<null> =>
  edit(writer, operation, async (path) => {
    const { snippetFor } = await readSettings(writer.db);
    const { [stage]: _, ...others } = snippetFor;
    path.putSetting('snippetFor', snippetId === null ? others : { ...others, [stage]: snippetId });
    return null;
  });
