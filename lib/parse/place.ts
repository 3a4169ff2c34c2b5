import type { Place } from '../model/place.ts';
/** thin */
export interface Places {
  countries: Map<string, string>;
}
export interface PlaceMeaning {
  country: string | null;
  region: string | null;
  city: string | null;
  alternatives: Place[];
}
export function loadPlaces(_bytes: Uint8Array | ArrayBuffer): Places {
  return { countries: new Map() };
}
export function parsePlace(
  _text: string,
  _places: Places,
  _options: { locale?: string | null } = {},
): PlaceMeaning {
  return { country: null, region: null, city: null, alternatives: [] };
}
