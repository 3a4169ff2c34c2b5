import { all, raw } from './dom.ts';
import { PAGE } from './hooks.ts';
import { clean } from './text.ts';
import { memberId, tokenIn } from './token.ts';
import { foldSlug, type PageUrl } from './url.ts';

/** Most JSON parsed of one page, in UTF-16 units. */
const MOST_JSON = 1_000_000;

/** What the classic page embeds about a member, clean; empty where it says nothing. */
export interface IslandProfile {
  slug: string;
  token: string;
  member: string;
  /** First and last name. */
  names: string[];
  headline: string;
  location: string;
}

export interface Islands {
  /** Only ever the person whom the address names: after in-app navigation the data of the first one stays. */
  profile: IslandProfile | null;
  /** The viewer's own token: to leave them out. */
  viewer: string | null;
}

type Entity = Record<string, unknown>;
const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null;
const say = (value: unknown): string => (typeof value === 'string' ? clean(value) : '');

/** Reads the JSON islands of a classic page. */
export function readIslands(root: Element, url: PageUrl): Islands {
  const entities = entitiesOf(root);
  const of = (type: string): Entity[] => entities.filter(({ $type }) => say($type).endsWith(type));
  const size = (entity: Entity): number => Object.keys(entity).length;
  const [fullest] = of('.identity.profile.Profile')
    .filter((entity) => isNamed(entity, url))
    .sort((a, b) => size(b) - size(a));
  return {
    profile: fullest ? profileOf(fullest, entities) : null,
    viewer: tokenIn(say(of('.voyager.common.Me')[0]?.['*miniProfile'])) || null,
  };
}

function entitiesOf(root: Element): Entity[] {
  let left = MOST_JSON;
  return all(root, PAGE.island.css).flatMap((code) => {
    const json = raw(code).trim();
    // Most islands hold settings; parsing them would cost more than all the rest of the reading.
    if (json.length > left || !/"publicIdentifier"|\.common\.Me"/.test(json)) return [];
    left -= json.length;
    try {
      const { data, included } = JSON.parse(json) as Entity;
      return [data, ...(Array.isArray(included) ? included : [])].filter(isEntity);
    } catch {
      // Cut short or not JSON: the page itself is still there to read.
      return [];
    }
  });
}

/** True where the entity is the person of the address. */
const isNamed = ({ publicIdentifier, entityUrn }: Entity, { keys: [key, ...more] }: PageUrl): boolean =>
  key?.kind === 'slug'
    ? foldSlug(say(publicIdentifier)) === key.value
    : key?.value === tokenIn(say(entityUrn)) ||
      more.some(({ value }) => value === memberId(tokenIn(say(entityUrn))));

function profileOf(entity: Entity, entities: Entity[]): IslandProfile {
  const geo = isEntity(entity.geoLocation) && entity.geoLocation['*geo'];
  const place = entities.find(({ entityUrn }) => geo && entityUrn === geo);
  return {
    slug: foldSlug(say(entity.publicIdentifier)),
    token: tokenIn(say(entity.entityUrn)),
    member: /^urn:li:member:(\d+)$/.exec(say(entity.objectUrn))?.[1] ?? '',
    names: [say(entity.firstName), say(entity.lastName)],
    headline: say(entity.headline),
    location: say(place?.defaultLocalizedName),
  };
}
