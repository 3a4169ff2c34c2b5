import { closest, first } from './dom.ts';
import { type Hook, hooksOf } from './hooks.ts';
import type { SectionHooks } from './section.ts';

const CLASSIC_SECTION = hooksOf('classic');

/** Where the classic front end keeps the items of a section. */
export const classicItems = (): SectionHooks => ({
  items: [CLASSIC_SECTION.role, CLASSIC_SECTION.roleEntity],
  leaf: CLASSIC_SECTION.leaf.css,
  noise: '.visually-hidden',
});

/** The section of an anchor such as `#experience`; the ids are English in every language. */
export function classicSection(root: Element, { css }: Hook): Element | null {
  const anchor = first(root, css);
  return anchor && closest(anchor, 'section');
}
