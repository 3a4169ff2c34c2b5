/**
 * How something looks in the page. The worker makes it, in the user's language, so that the script in every LinkedIn
 * tab needs to know neither the words of a score nor the rules behind them.
 */

/** A score as chip and badge show it. */
export interface Look {
  /** `86`, `~72`, `–`; drawn by `components/fit.css`. */
  text: string;
  className: string;
  /** The verdict's word. */
  word: string;
  /** Stage, or a warning. */
  note: string | null;
  /** All of it for screen readers. */
  label: string;
}

/** What a button of the panel does; the page's script decides how. */
export type PanelAction = 'save' | 'add' | 'copy';

/**
 * One element of the panel: tag, attributes, content. Text becomes a text node, whatever it contains; the script in
 * the page leaves out every tag and attribute that it does not know. A button's action stands in `data-do`, what it
 * copies in `value`. Fields have the name of what is typed: `note`, `tags`, `followUpAt`, else a field of the person.
 */
export type Block = [
  tag:
    | 'p'
    | 'h2'
    | 'ul'
    | 'li'
    | 'dl'
    | 'dt'
    | 'dd'
    | 'div'
    | 'span'
    | 'a'
    | 'button'
    | 'input'
    | 'textarea'
    | 'label'
    | 'details'
    | 'summary',
  attributes: Record<string, string> & { 'data-do'?: PanelAction },
  ...content: (Block | string)[],
];

/** The panel as the worker draws it: verdict and warnings, further actions, and all below them. */
export interface Panel {
  head: Block[];
  actions: Block[];
  body: Block[];
}
