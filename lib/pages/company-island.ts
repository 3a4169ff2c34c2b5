import { PAGE, SHAPE } from './hooks.ts';
import { type Entity, embedded, fullest, say } from './islands.ts';
import { foldSlug, type PageUrl } from './url.ts';

/** What the page embeds about the company of its address. */
export interface CompanyIsland {
  /** Its keys as `kind:value`. */
  keys: string[];
  name: string;
  /** JSON: its entity, then those that it names, with what is of use alone. */
  data: string;
}

/**
 * Embedded data of the company that the address names, never of another one: the page embeds similar companies and the
 * viewer's own employer as well, and after in-app navigation the data of the first page stays.
 * `cut` where there was more than a page may cost.
 */
export function companyIsland(
  root: Element,
  { companyKey }: PageUrl,
): { island: CompanyIsland | null; cut: boolean } {
  const { entities, cut } = embedded(root, PAGE.island, SHAPE.companyData);
  const entity = fullest(entities.filter((one) => companyKey && keysOf(one).includes(companyKey)));
  if (!entity) return { island: null, cut };
  const named = written(entity);
  const data = written([
    entity,
    ...entities.filter(({ entityUrn }) => named.includes(JSON.stringify(entityUrn))),
  ]);
  return { island: { keys: keysOf(entity), name: say(entity.name), data }, cut };
}

const written = (what: unknown): string =>
  JSON.stringify(what, (key, value) => (SHAPE.companyPart.test(key) ? value : undefined));

function keysOf({ universalName, entityUrn }: Entity): string[] {
  const slug = foldSlug(say(universalName));
  const [, id] = SHAPE.urn.exec(say(entityUrn)) ?? [];
  return [...(id ? [`id:${id}`] : []), ...(slug ? [`slug:${slug}`] : [])];
}
