import { containsWords } from '../parse/fold.ts';
import { type Industries, isWithin } from '../parse/industry.ts';
import type { Prepared } from './criteria.ts';
import { anything, type Degree, exactly } from './degree.ts';

/** Somebody with several functions matches when one of them is wanted. */
export function matchFunctions(ids: readonly number[], { mask }: Prepared, into: Degree): void {
  for (const id of ids) if (mask & (1 << id)) return exactly(1, into);
  exactly(0, into);
}

/**
 * `chain`: the company's industry, then the wider ones it belongs to. A wider one than wanted is open; a sister (same
 * next wider one) is near.
 */
export function matchIndustry(
  chain: readonly number[],
  { industries: wanted, near }: Prepared,
  table: Industries | null,
  into: Degree,
): void {
  for (const id of chain) if (wanted.has(id)) return exactly(1, into);
  const [own, parent] = chain;
  if (!table || own === undefined) return exactly(0, into);
  let isSister = false;
  for (const id of wanted) {
    if (isWithin(id, own, table)) return anything(into);
    if (near > 0 && parent !== undefined && table.byId.get(id)?.parent === parent) isSister = true;
  }
  exactly(isSister ? near : 0, into);
}

/** One of the languages, or a kind of it; a wider one than wanted (`pt` for `pt-BR`) is open. */
export function matchLanguages(tags: readonly string[], { words: wanted }: Prepared, into: Degree): void {
  let open = false;
  for (const tag of tags) {
    const known = tag.toLowerCase();
    for (const one of wanted) {
      if (isKindOf(known, one)) return exactly(1, into);
      open ||= isKindOf(one, known);
    }
  }
  if (open) anything(into);
  else exactly(0, into);
}

const isKindOf = (tag: string, wider: string): boolean => tag === wider || tag.startsWith(`${wider}-`);

/**
 * By key; by name only where no key of the same kind says that it is another company. A key and a name that is not on
 * the list are a mismatch.
 */
export function matchAccount(keys: readonly string[], { accounts }: Prepared, into: Degree): void {
  for (const key of keys) {
    const kinds = accounts.get(key);
    if (kinds?.some((kind) => kind === null || !keys.some((own) => own.startsWith(kind))))
      return exactly(1, into);
  }
  exactly(0, into);
}

export function hasAnyWords(text: string, keywords: readonly string[]): boolean {
  for (const words of keywords) if (containsWords(text, words)) return true;
  return false;
}
