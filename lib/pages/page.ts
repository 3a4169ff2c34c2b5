import type { Frontend } from '../model/reading.ts';
import { attr, type Look } from './dom.ts';
import { FRONTENDS, PAGE } from './hooks.ts';

/** Which front end made this markup; null for a page without any sign yet. */
export function frontendOf(look: Look, root: Element): Frontend {
  for (const frontend of ['public', 'sdui', 'classic'] as const) {
    // The root itself never carries a sign, so a search below it is enough.
    if (FRONTENDS[frontend].some(({ css }) => look.first(root, css))) return frontend;
  }
  return null;
}

/** BCP 47 tag of the interface's language, or null. */
export function localeOf(look: Look, root: Element): string | null {
  const meta = (name: string): string => {
    const el = look.first(root, `meta[name="${name}"]`);
    return el ? attr(el, 'content') : '';
  };
  const tags = [
    /"locale"\s*:\s*"([\w-]+)"/.exec(meta('como-t'))?.[1] ?? '',
    meta('i18nLocale'),
    attr(root, 'lang'),
  ];
  return (
    tags.map((tag) => tag.replace(/_/g, '-')).find((tag) => /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(tag)) ?? null
  );
}

/**
 * True where every named screen is another than `part` (`.profile.`, `.search.`): the page still shows what the
 * user came from. Only a negative sign: some screens carry no name.
 */
export function showsOtherScreen(look: Look, root: Element, part: string): boolean {
  const screens = look.all(root, PAGE.screen.css).map((el) => attr(el, 'data-sdui-screen'));
  return screens.length > 0 && !screens.some((screen) => screen.includes(part));
}
