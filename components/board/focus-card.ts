/** Puts the keyboard on a card that is drawn; whoever asks has scrolled to it. */
export function focusCard(area: HTMLElement | null, leadId: string): void {
  area
    ?.querySelector<HTMLElement>(`[data-lead-id="${CSS.escape(leadId)}"] a`)
    ?.focus({ preventScroll: true });
}
