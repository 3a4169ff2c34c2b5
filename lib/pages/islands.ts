import type { Look } from './dom.ts';
import { PAGE } from './hooks.ts';
import { clean } from './text.ts';
import { memberId, TOKEN } from './token.ts';
import { foldSlug, type PageUrl } from './url.ts';

/** Most JSON parsed of one page, in UTF-16 units. */
const MOST_JSON = 1_000_000;

/** What the classic page embeds about a member, names and texts clean. */
export interface IslandProfile {
  slug: string;
  token: string | null;
  member: string | null;
  firstName: string;
  lastName: string;
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
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the JSON islands of a classic page. */
export function readIslands(look: Look, root: Element, url: PageUrl): Islands {
  const entities = entitiesOf(look, root);
  const is = (entity: Entity, type: string): boolean => string(entity.$type).endsWith(type);
  const me = entities.find((entity) => is(entity, '.voyager.common.Me'));
  const profiles = entities.filter((entity) => is(entity, '.identity.profile.Profile') && names(entity, url));
  const size = (entity: Entity): number => Object.keys(entity).length;
  const [fullest] = profiles.sort((a, b) => size(b) - size(a));
  return {
    profile: fullest ? profileOf(fullest, entities) : null,
    viewer: tokenIn(me?.['*miniProfile']),
  };
}

function entitiesOf(look: Look, root: Element): Entity[] {
  let left = MOST_JSON;
  return look.all(root, PAGE.islands.css).flatMap((code) => {
    const text = look.raw(code).trim();
    // Most islands hold settings; parsing them would cost more than all the rest of the reading.
    if (!/^\{[^]*(?:"publicIdentifier"|\.voyager\.common\.Me")/.test(text.slice(0, left + 1))) return [];
    left -= text.length;
    return left < 0 ? [] : includedIn(text);
  });
}

function includedIn(text: string): Entity[] {
  try {
    const { data, included } = JSON.parse(text) as Entity;
    return [data, ...(Array.isArray(included) ? included : [])].filter(isEntity);
  } catch {
    // Cut short or not JSON: the page itself is still there to read.
    return [];
  }
}

const tokenIn = (urn: unknown): string | null => new RegExp(TOKEN).exec(string(urn))?.[0] ?? null;

/** True where the entity is the person of the address. */
function names(entity: Entity, url: PageUrl): boolean {
  const slug = foldSlug(string(entity.publicIdentifier));
  const token = tokenIn(entity.entityUrn);
  const named = url.keys.find(({ kind }) => kind === 'slug');
  if (named) return slug !== '' && slug === named.value;
  return token !== null && url.keys.some(({ kind, value }) => kind === 'member' && value === memberId(token));
}

function profileOf(entity: Entity, entities: Entity[]): IslandProfile {
  const geo = isEntity(entity.geoLocation) ? entity.geoLocation['*geo'] : null;
  const place = entities.find(({ entityUrn }) => geo && entityUrn === geo);
  return {
    slug: foldSlug(string(entity.publicIdentifier)),
    token: tokenIn(entity.entityUrn),
    member: /^urn:li:member:(\d+)$/.exec(string(entity.objectUrn))?.[1] ?? null,
    firstName: clean(string(entity.firstName)),
    lastName: clean(string(entity.lastName)),
    headline: clean(string(entity.headline)),
    location: clean(string(place?.defaultLocalizedName)),
  };
}
