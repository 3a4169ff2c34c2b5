import { all, bareText, first, text, texts } from './dom.ts';
import { hooksOf, SHAPE } from './hooks.ts';
import { isBlank, once } from './text.ts';

const CLASSIC = hooksOf('classic');

/**
 * A name alone, as a row or card shows it: a link around more says it in its first paragraph, a degree may stand
 * behind it, and verified members have it twice, to see and to hear.
 */
export function nameOf(el: Element): string {
  const line = first(el, 'p') ?? el;
  const shown = texts(line, CLASSIC.leaf).find((said) => !SHAPE.mark.test(said)) ?? text(line);
  const name = once(twinOf(line) ?? shown.replace(SHAPE.markBehind, ''));
  return isBlank(name) ? '' : name;
}

/** The first of two pieces of a line of which the second says the same, with or without a word more. */
function twinOf(line: Element): string | undefined {
  const [one = '', two = ''] = [line, ...all(line, '*')].map((el) => bareText(el, 'inside')).filter(Boolean);
  return one.length > 1 && two.startsWith(one) && SHAPE.afterTwin.test(two.slice(one.length))
    ? one
    : undefined;
}
