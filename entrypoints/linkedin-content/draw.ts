import type { Block } from '../../lib/model/look.ts';
import { SHAPE } from '../../lib/pages/hooks.ts';
import { routeOf } from '../../lib/pages/read.ts';

/** Elements as the worker drew them: text as text nodes, and only what the shapes let through. A link leads to a company. */
export const draw = (blocks: Block[]): HTMLElement[] =>
  blocks.flatMap(([tag, attributes, ...content]) => {
    if (!SHAPE.drawnTag.test(tag)) return [];
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (
        name === 'href'
          ? value.startsWith('https:') && routeOf(value).kind === 'company'
          : name === 'style'
            ? SHAPE.drawnStyle.test(value)
            : SHAPE.drawnAttribute.test(name)
      )
        element.setAttribute(name, value);
    element.append(
      ...content.flatMap((part): (HTMLElement | string)[] =>
        typeof part === 'string' ? [part] : draw([part]),
      ),
    );
    return [element];
  });
