import { type Html, html } from './html.ts';
import { hashed } from './parts.ts';
import type { KeyAttribute } from './sdui-parts.ts';
import type { ViewOptions } from './view.ts';

/** What the renderers of lists need to know. */
export interface ListOptions extends ViewOptions {
  keyAttribute?: KeyAttribute;
  /** Keys of the SDUI cards of connections. */
  cardKeys?: 'slug' | 'uuid';
}

/** How much of a list is there, and what becomes of it. */
export interface ListState {
  /** Rows that come with the page. */
  shown: number;
  /** The rest arrives while the page is scrolled. Without it the list ends with what is shown. */
  grows: boolean;
  /** A button gives each row node to another person. */
  recycles: boolean;
}

/** Rows that a list begins with, and by which it grows. */
export const FIRST_ROWS = 20;

/** What makes the page script load more rows, or change those there are. */
export function growing(
  total: number,
  { shown, grows, recycles }: ListState,
): { button: Html | null; attributes: Html | null } {
  return {
    button: recycles
      ? html`<button type="button" data-practice-recycle="" class="${hashed('button', 'primary')}">↻</button>`
      : null,
    attributes:
      grows || recycles
        ? html`data-practice-rows="" data-from="0" data-count="${recycles && !grows ? shown : total}" data-grows="scroll"`
        : null,
  };
}
