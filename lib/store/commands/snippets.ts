import type { Handler } from '../../messages/router.ts';
import { chooseSnippet, removeSnippet, saveSnippet } from '../snippets.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const save =
  (context: Context): Handler<'snippet.save'> =>
  (input, request) =>
    saveSnippet(writerOf(context), operationOf('snippet.save', request), input);

export const remove =
  (context: Context): Handler<'snippet.remove'> =>
  ({ snippetId }, request) =>
    removeSnippet(writerOf(context), operationOf('snippet.remove', request), snippetId);

export const choose =
  (context: Context): Handler<'snippet.choose'> =>
  (input, request) =>
    chooseSnippet(writerOf(context), operationOf('snippet.choose', request), input);
