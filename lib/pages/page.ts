import type { Frontend } from '../model/reading.ts';
import { all, attr, first } from './dom.ts';
import { PAGE } from './hooks.ts';

/** Which front end made this markup; null for a page without any sign yet. */
export const frontendOf = (root: Element): Frontend =>
  (['public', 'sdui', 'classic'] as const).find((frontend) => first(root, PAGE[frontend].css)) ?? null;

/** BCP 47 tag of the interface's language, or null. */
export function localeOf(root: Element): string | null {
  const meta = (name: string): string => {
    const el = first(root, `meta[name="${name}"]`);
    return el ? attr(el, 'content') : '';
  };
  const como = /"locale"\s*:\s*"([\w-]+)"/.exec(meta('como-t'))?.[1] ?? '';
  return (
    [como, meta('i18nLocale'), attr(root, 'lang')]
      .map((tag) => tag.replace(/_/g, '-'))
      .find((tag) => /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(tag)) ?? null
  );
}

/**
 * True where every named screen is another than `part` (`.profile.`, `.search.`): the page still shows what the
 * user came from. Only a negative sign: some screens carry no name.
 */
export function showsOtherScreen(root: Element, part: string): boolean {
  const screens = all(root, PAGE.screen.css).map((el) => attr(el, 'data-sdui-screen'));
  return screens.length > 0 && !screens.some((screen) => screen.includes(part));
}
