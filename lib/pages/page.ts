import type { Frontend, Kind } from '../model/reading.ts';
import { all, attr, first, rootOf } from './dom.ts';
import { hooksOf, PAGE, SHAPE } from './hooks.ts';
import { classicAppIn, dialogsIn, switchesIn } from './interop.ts';

/** The `html` element to read: that of the classic app where the newer front end's shell shows it, else the document's. */
export function pageRoot(doc: Document): Element {
  const shell = rootOf(doc);
  return classicAppIn(shell) ?? shell;
}

/** All that is read of a page, each with its own nodes: its root, and the open shadow root of the shell's dialogs. */
export function pageTrees(doc: Document): [root: Element, ...dialogs: ShadowRoot[]] {
  const dialogs = dialogsIn(rootOf(doc));
  return [pageRoot(doc), ...(dialogs ? [dialogs] : [])];
}

/** Elements whose attributes decide whether the shell shows the classic app's frame. */
export const frameSwitches = (doc: Document): Element[] => switchesIn(rootOf(doc));

/**
 * Which front end made this markup; null for a page without any sign yet. Sales Navigator lives under addresses of its
 * own; public pages are of one person or company, and a long list is not searched for their signs in vain.
 */
export const frontendOf = (root: Element, kind: Kind): Frontend => {
  const mayBePublic = kind === 'profile' || kind === 'company';
  const signedIn = kind.startsWith('sales-') ? (['sales'] as const) : (['sdui', 'classic'] as const);
  return (
    [...(mayBePublic ? (['public'] as const) : []), ...signedIn].find((frontend) =>
      first(root, PAGE[frontend]),
    ) ?? null
  );
};

/**
 * The page kind: an address may show a member's page or, to somebody who is not signed in, the public one; over a feed or
 * a post may lie the dialog of those who reacted.
 */
export function kindOf(trees: readonly ParentNode[], kind: Kind, frontend: Frontend): Kind {
  if (frontend === 'public' && kind === 'profile') return 'public-profile';
  const mayReact = kind === 'feed' || kind === 'post';
  return mayReact && trees.some((tree) => first(tree, REACTIONS.row)) ? 'reactions' : kind;
}

const REACTIONS = hooksOf('classic.reactions');

/** BCP 47 tag of the interface's language, or null. A long page is not searched for what is known already. */
export function localeOf(root: Element): string | null {
  const meta = (name: string): string => {
    const el = first(root, `meta[name="${name}"]`);
    return el ? attr(el, 'content') : '';
  };
  const tags = [
    () => SHAPE.localeSetting.exec(meta('como-t'))?.[1] ?? '',
    () => meta('i18nLocale'),
    () => attr(root, 'lang'),
  ];
  for (const tell of tags) {
    const tag = tell().replace(/_/g, '-');
    if (SHAPE.locale.test(tag)) return tag;
  }
  return null;
}

/**
 * True where every named screen is another than `part` (`.profile.`, `.search.`), or is one `of another` kind with the
 * same part: the page still shows what the user came from. Only a negative sign: some screens carry no name.
 */
export function showsOtherScreen(root: Element, part: string, another?: string): boolean {
  const screens = all(root, PAGE.screen).map((el) => attr(el, 'data-sdui-screen'));
  const isOwn = (screen: string) => screen.includes(part) && !(another && screen.includes(another));
  return screens.length > 0 && !screens.some(isOwn);
}

const SHOWN = hooksOf('shown');

/** True where the page has what only other kinds of pages show, and nothing that only its own kind does. */
export const showsOther = (root: Element, own: (keyof typeof SHOWN)[]): boolean =>
  !own.some((kind) => first(root, SHOWN[kind])) &&
  Object.values(SHOWN).some(({ css }) => first(root, css) !== null);

/** Tells of a page whether it is `showsOther` than these kinds. */
export const showsNone =
  (...own: (keyof typeof SHOWN)[]) =>
  ({ root }: { root: Element }): boolean =>
    showsOther(root, own);
