import { ExpectedError } from '../errors.ts';
import { type TableView, VIEWS_KEPT } from '../model/table.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { readSettings } from './queries.ts';

/** Keeps a view under its name, or changes the one with its id. */
export const keepView = (writer: Writer, operation: Operation, view: TableView): Promise<null> =>
  changeViews(writer, operation, (views) => {
    const others = views.filter(({ id }) => id !== view.id);
    if (others.length >= VIEWS_KEPT) throw new ExpectedError('too-many');
    return [...others, view];
  });

export const removeView = (writer: Writer, operation: Operation, viewId: string): Promise<null> =>
  changeViews(writer, operation, (views) => views.filter(({ id }) => id !== viewId));

const changeViews = (
  writer: Writer,
  operation: Operation,
  change: (views: TableView[]) => TableView[],
): Promise<null> =>
  edit(writer, operation, async (path) => {
    path.putSetting('tableViews', change((await readSettings(writer.db)).tableViews));
    return null;
  });
