import type { Embedded, Said } from './company.ts';
import { bandOf, countryIn, websiteIn } from './company-values.ts';
import { SHAPE } from './hooks.ts';
import { type Entity, isEntity, say } from './islands.ts';

const inside = (entity: Entity, key: string): Entity => {
  const value = entity[key];
  return isEntity(value) ? value : {};
};
const texts = (value: unknown): string[] => [value].flat().map(say).filter(Boolean);

/**
 * What the embedded data of a company says.
 * @param data JSON: its entity, then those that it names; null where it is none
 */
export function meanEntity(data: string): Omit<Embedded, 'hook'> | null {
  try {
    const entities = [JSON.parse(data) as unknown].flat().filter(isEntity);
    return entities[0] ? valuesOf(entities[0], entities) : null;
  } catch {
    // More than a message takes: it was cut.
    return null;
  }
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
