/**
 * The live SDUI search row nests links in links, which no HTML parser lets stand. Rows therefore travel with
 * `<live-a>` elements, and become real links by DOM calls.
 */
export function revive(root: ParentNode): void {
  for (const stand of [...root.querySelectorAll('live-a')]) {
    const link = stand.ownerDocument.createElement('a');
    for (const { name, value } of [...stand.attributes]) link.setAttribute(name, value);
    link.append(...stand.childNodes);
    stand.replaceWith(link);
  }
  // Only a page's own parser opens these by itself.
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}
