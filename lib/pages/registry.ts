import { peopleSearchClassic } from './people-search-classic.ts';
import { peopleSearchSdui } from './people-search-sdui.ts';
import { profileClassic } from './profile-classic.ts';
import { profileSdui } from './profile-sdui.ts';
import type { Reader } from './reader.ts';

/** One reader for each page kind and front end. */
export const READERS: Reader[] = [profileClassic, profileSdui, peopleSearchClassic, peopleSearchSdui];
