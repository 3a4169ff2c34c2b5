import { all, type By, raw } from './dom.ts';
import { PAGE, SHAPE } from './hooks.ts';
import type { Page } from './reader.ts';
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
  /** There was more than a page may cost. */
  cut: boolean;
}

/** One object of embedded JSON, of which nothing is sure. */
export type Entity = Record<string, unknown>;
export const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null;
/** A value's clean text, empty for anything but a text. */
export const say = (value: unknown): string => (typeof value === 'string' ? clean(value) : '');
/** The entity of which most is said: the same one may be embedded in part as well. */
export const fullest = (entities: Entity[]): Entity | undefined =>
  entities.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0];

/** Reads the JSON islands of a classic page. */
export function readIslands(root: Element, url: PageUrl): Islands {
  const { entities, cut } = embedded(root, PAGE.island, SHAPE.memberData);
  const of = (type: string): Entity[] => entities.filter(({ $type }) => say($type).endsWith(type));
  const profile = fullest(of('.identity.profile.Profile').filter((entity) => isNamed(entity, url)));
  return {
    profile: profile ? profileOf(profile, entities) : null,
    viewer: tokenIn(say(of('.voyager.common.Me')[0]?.['*miniProfile'])) || null,
    cut,
  };
}

/** The viewer's own token where a classic page embeds it. */
export const viewerIn = ({ root, url }: Page): string | null => readIslands(root, url).viewer;

/**
 * Entities of the page's JSON in `by`, of those scripts whose text has what is `wanted`: most hold settings, and parsing
 * them would cost more than all the rest of the reading. `cut` where there was more than a page may cost.
 */
export function embedded(root: Element, by: By, wanted: RegExp): { entities: Entity[]; cut: boolean } {
  let left = MOST_JSON;
  let cut = false;
  const entities = all(root, by).flatMap((code) => {
    const json = raw(code).trim();
    if (!wanted.test(json)) return [];
    if (json.length > left) {
      cut = true;
      return [];
    }
    left -= json.length;
    try {
      const whole = JSON.parse(json) as Entity;
      return [whole, whole.data, whole.included, whole['@graph']].flat().filter(isEntity);
    } catch {
      // Cut short or not JSON: the page itself is still there to read.
      return [];
    }
  });
  return { entities, cut };
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
    member: SHAPE.urn.exec(say(entity.objectUrn))?.[1] ?? '',
    names: [say(entity.firstName), say(entity.lastName)],
    headline: say(entity.headline),
    location: say(place?.defaultLocalizedName),
  };
}
