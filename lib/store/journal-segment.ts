/** A file of the journal. */
export interface Segment {
  generation: number;
  /** Place in its generation. */
  at: number;
}

/** `000012-000003.jsonl`: sorts as it was written. */
export const segmentName = ({ generation, at }: Segment): string =>
  `${[generation, at].map((part) => String(part).padStart(6, '0')).join('-')}.jsonl`;

/** Null where a name is none of a segment. */
export function segmentOf(name: string): Segment | null {
  const found = /^(\d{6,})-(\d{6,})\.jsonl$/.exec(name);
  return found && { generation: Number(found[1]), at: Number(found[2]) };
}
