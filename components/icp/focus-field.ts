/** Puts the keyboard into a field of the ICP form: the first thing that gives it a value, never a button that removes. */
export function focusField(form: HTMLElement, field: string): void {
  const ways = [
    `[data-field="${field}"] input[type="search"]`,
    `[name="${field}"]`,
    `[data-field="${field}"] [data-action="choose"]`,
    `[data-field="${field}"] [data-action="criterion-add"]`,
  ];
  for (const way of ways) {
    const found = form.querySelector<HTMLElement>(way);
    if (found) return found.focus();
  }
}
