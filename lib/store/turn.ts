/** Lets everybody else have their turn: what streams and promises do one after the other is one task else. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
