import type { Block } from '../../lib/model/look.ts';
import { routeOf } from '../../lib/pages/read.ts';

const TAGS = /^(p|h2|ul|li|d[ltd]|div|span|a|button|input|textarea|label|details|summary)$/;
const ATTRIBUTES =
  /^(class|dir|role|type|name|open|value|rows|maxlength|autocomplete|target|rel|data-do|aria-\w+)$/;
/** Numbers for the bar, and nothing that could load anything. */
const STYLE = /^(--\w+:\d+;?)+$/;

/** Elements as the worker drew them: text as text nodes, and only what is known here. A link leads to a company. */
export const draw = (blocks: Block[]): HTMLElement[] =>
  blocks.flatMap(([tag, attributes, ...content]) => {
    if (!TAGS.test(tag)) return [];
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (
        name === 'href'
          ? value.startsWith('https:') && routeOf(value).kind === 'company'
          : name === 'style'
            ? STYLE.test(value)
            : ATTRIBUTES.test(name)
      )
        element.setAttribute(name, value);
    element.append(
      ...content.flatMap((part): (HTMLElement | string)[] =>
        typeof part === 'string' ? [part] : draw([part]),
      ),
    );
    return [element];
  });
