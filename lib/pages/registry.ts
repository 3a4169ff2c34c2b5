import type { Kind } from '../model/reading.ts';
import { peopleSearchClassic } from './people-search-classic.ts';
import { peopleSearchSdui } from './people-search-sdui.ts';
import { profileClassic } from './profile-classic.ts';
import { profileSdui } from './profile-sdui.ts';
import type { Reader } from './reader.ts';

/** One reader for each page kind and front end; its file and its folder of saved pages are called `kind-frontend`. */
export const READERS: Partial<Record<Kind, Partial<Record<string, Reader>>>> = {
  profile: { classic: profileClassic, sdui: profileSdui },
  'people-search': { classic: peopleSearchClassic, sdui: peopleSearchSdui },
};
