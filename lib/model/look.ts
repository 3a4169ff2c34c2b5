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

/** One element of the panel: tag, attributes, content. Text becomes a text node, whatever it contains. */
export type Block = [
  tag: 'p' | 'h2' | 'ul' | 'li' | 'dl' | 'dt' | 'dd' | 'div' | 'span',
  attributes: Record<string, string>,
  ...content: (Block | string)[],
];
