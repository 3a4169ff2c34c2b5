/** Text without marks that turn the direction of all that follows, beyond the text itself (UAX #9, 2.1 and 2.2). */
export const withoutTurns = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
