/** What has to be known of somebody before a sale is likely; label sets (BANT, CHAMP, MEDDIC) are words over them. */
export const SLOTS = ['budget', 'authority', 'need', 'timing'] as const;
export type Slot = (typeof SLOTS)[number];

/** What the user found out about one of them; nothing stands for unknown. */
export interface SlotAnswer {
  answer: 'yes' | 'no';
  /** The words it rests on. */
  quote: string | null;
  /** Milliseconds UTC. */
  at: number;
  by: string;
}
export type Slots = Partial<Record<Slot, SlotAnswer>>;
