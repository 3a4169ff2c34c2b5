import type { ImportAnswer } from '../../messages/import-commands.ts';
import type { Handler, Request } from '../../messages/router.ts';
import { type Imported, importPeople } from '../import/import-people.ts';
import { dropCandidates, saveCandidates } from '../import/save-candidates.ts';
import { undoImport } from '../import/undo-import.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const begin =
  ({ integrity }: Context): Handler<'import.begin'> =>
  async () => {
    await integrity.take('import');
    return null;
  };

export const people =
  (context: Context): Handler<'people.import'> =>
  async (input, request) => {
    const write = operationOf('people.import', request);
    const done = await importPeople(writerOf(context), write, input, await context.tables());
    if (input.to === 'leads') context.tellTabs();
    return answerOf(done, request);
  };

export const save =
  (context: Context): Handler<'candidates.save'> =>
  async ({ candidateIds }, request) => {
    const write = operationOf('candidates.save', request);
    const done = await saveCandidates(writerOf(context), write, candidateIds, await context.tables());
    context.tellTabs();
    return answerOf(done, request);
  };

export const drop =
  (context: Context): Handler<'candidates.drop'> =>
  ({ candidateIds }, request) =>
    dropCandidates(writerOf(context), operationOf('candidates.drop', request), candidateIds);

export const undo =
  (context: Context): Handler<'import.undo'> =>
  async (input, request) => {
    const write = operationOf('import.undo', request);
    const answer = await undoImport(writerOf(context), write, input.import, await context.tables());
    context.tellTabs();
    return answer;
  };

/** Ids stay with the operation. */
const answerOf = ({ ids, ...counts }: Imported, { op }: Request): ImportAnswer => ({
  operation: op,
  added: ids.length,
  ...counts,
});
