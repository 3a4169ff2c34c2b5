/** Colours and type of a chart, as the page has them now. */
export interface ChartLook {
  font: string;
  surface: string;
  ink: string;
  quiet: string;
  border: string;
  fill: Record<'full' | 'line' | 'pale', string>;
  edge: Record<'full' | 'line' | 'pale', string>;
  /** Of numbers inside a bar. */
  on: Record<'full' | 'line' | 'pale', string>;
}

/** Reads the tokens (`tokens.css`) where `element` stands: a canvas knows no custom properties. */
export function chartLook(element: Element): ChartLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--a-${name}`).trim();
  return {
    font: style.fontFamily,
    surface: token('surface'),
    ink: token('ink'),
    quiet: token('quiet'),
    border: token('border'),
    fill: { full: token('fit'), line: token('surface'), pale: token('not-fit') },
    edge: { full: token('fit'), line: token('undecided'), pale: token('control') },
    on: { full: token('on-fit'), line: token('ink'), pale: token('ink') },
  };
}
