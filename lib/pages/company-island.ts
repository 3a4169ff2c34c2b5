import type { Embedded, Said } from './company.ts';
import { bandOf, countryIn, websiteIn } from './company-values.ts';
import { PAGE, SHAPE } from './hooks.ts';
import { type Entity, embedded, fullest, isEntity, say } from './islands.ts';
import { foldSlug, type PageUrl } from './url.ts';

/** What the page embeds about the company of its address. */
export interface CompanyIsland extends Omit<Embedded, 'hook'> {
  /** Its keys as `kind:value`. */
  keys: string[];
}

const inside = (entity: Entity, key: string): Entity => {
  const value = entity[key];
  return isEntity(value) ? value : {};
};
const texts = (value: unknown): string[] => [value].flat().map(say).filter(Boolean);

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
  const own = entities.filter((entity) => companyKey && keysOf(entity).includes(companyKey));
  const entity = fullest(own);
  return { island: entity ? { keys: keysOf(entity), ...valuesOf(entity, entities) } : null, cut };
}

function keysOf({ universalName, entityUrn }: Entity): string[] {
  const slug = foldSlug(say(universalName));
  const [, id] = SHAPE.urn.exec(say(entityUrn)) ?? [];
  return [...(id ? [`id:${id}`] : []), ...(slug ? [`slug:${slug}`] : [])];
}

function valuesOf(entity: Entity, entities: Entity[]): Omit<Embedded, 'hook'> {
  const [v2 = ''] = texts(entity['*industryV2Taxonomy']);
  const urn = v2 || texts(entity['*industry'])[0];
  const industry = entities.find(({ entityUrn }) => urn && say(entityUrn) === urn);
  const address = inside(inside(entity, 'headquarter'), 'address');
  const { start, end = null } = inside(entity, 'employeeCountRange');
  const { year } = inside(entity, 'foundedOn');
  const said: Said = {
    name: say(entity.name),
    industry: industry ? say(industry.name) : '',
    industryId: Number(SHAPE.numberBehind.exec(v2)?.[1]) || null,
    size: typeof start === 'number' && (end === null || typeof end === 'number') ? bandOf(start, end) : null,
    headquarters: [say(address.city), say(address.geographicArea)].filter(Boolean).join(', '),
    country: countryIn(say(address.country)),
    founded: Number.isInteger(year) ? (year as number) : null,
    website: websiteIn(say(entity.websiteUrl) || '#'),
    specialties: texts(entity.specialities).join(', ').slice(0, 2_000),
  };
  return {
    said,
    unread: {
      ...(start !== undefined && !said.size && { size: 'drift' }),
      ...(say(entity.websiteUrl) && !said.website && { website: 'drift' }),
      ...(say(address.country) && !said.country && { country: 'drift' }),
    },
  };
}
