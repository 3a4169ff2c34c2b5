type Child = Node | string | null;
type Props = Record<string, string | ((event: Event) => void)>;

/** An element with attributes, listeners (`onclick`) and children; text only ever as text nodes. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.addEventListener(name.slice(2), trusted(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The page may forge clicks and keys: only what the user did counts (reference, reliability 2.2). */
export const trusted =
  (listener: (event: Event) => void) =>
  (event: Event): void => {
    if (event.isTrusted) listener(event);
  };
