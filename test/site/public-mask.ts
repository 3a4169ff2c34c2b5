/** Letters and figures as asterisks; spaces and some marks stay, as on public pages since 2026 (page reference, b). */
export const mask = (text: string): string => text.replace(/[^\s.,&'()/-]/gu, '*');
