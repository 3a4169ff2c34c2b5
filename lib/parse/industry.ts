import { fold } from './fold.ts';

/** LinkedIn's industry codes (V2) with their hierarchy, from the packaged table. */
export interface Industries {
  /** Label and parent (0: none) by id. */
  byId: Map<number, { label: string; parent: number }>;
  /** Folded labels, older names included, to id. */
  byName: Map<string, number>;
}

/** Reads `data/industries.json`: `[id, parent or 0, English label, ...older names]` a row. Throws on other bytes. */
export function loadIndustries(bytes: Uint8Array | ArrayBuffer): Industries {
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as [number, number, string, ...string[]][];
  const byId: Industries['byId'] = new Map();
  const byName: Industries['byName'] = new Map();
  for (const [id, parent, label, ...olderNames] of rows) {
    byId.set(id, { label, parent });
    for (const name of olderNames) if (!byName.has(industryKey(name))) byName.set(industryKey(name), id);
  }
  for (const [id, , label] of rows) byName.set(industryKey(label), id);
  return { byId, byName };
}

/** A label as it is compared: `&` and *and* are written either way. Learned labels are kept by it. */
export const industryKey = (name: string): string =>
  fold(name)
    .replace(/&| and | y | et /g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The industry of that name (English label, or an older name in English, Spanish or French), else the one that `learned` has for it:
 * labels seen in other languages beside their id, by `industryKey`. Null when nobody knows it.
 */
export function parseIndustry(
  text: string,
  industries: Industries,
  learned?: ReadonlyMap<string, number>,
): number | null {
  const key = industryKey(text);
  return industries.byName.get(key) ?? learned?.get(key) ?? null;
}

/** The industry and the wider ones it belongs to, narrowest first; just the id when it is not in the table. */
export function industryChain(id: number, industries: Industries | null): number[] {
  const chain = [id];
  for (let at = industries?.byId.get(id)?.parent ?? 0; at && !chain.includes(at); ) {
    chain.push(at);
    at = industries?.byId.get(at)?.parent ?? 0;
  }
  return chain;
}

/** Whether `id` is `ancestorId` or lies below it. */
export const isWithin = (id: number, ancestorId: number, industries: Industries): boolean =>
  industryChain(id, industries).includes(ancestorId);
