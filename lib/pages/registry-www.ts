import type { ReaderTable } from './reader.ts';
import { companyClassic } from './readers/company-classic.ts';
import { companyPublic } from './readers/company-public.ts';
import { peopleSearchClassic } from './readers/people-search-classic.ts';
import { peopleSearchSdui } from './readers/people-search-sdui.ts';
import { profileClassic } from './readers/profile-classic.ts';
import { profileSdui } from './readers/profile-sdui.ts';

/** Readers of everything outside Sales Navigator; a reader's file and its folder of saved pages are called `kind-frontend`. */
export const WWW_READERS: ReaderTable = {
  company: { classic: companyClassic, public: companyPublic },
  profile: { classic: profileClassic, sdui: profileSdui },
  'people-search': { classic: peopleSearchClassic, sdui: peopleSearchSdui },
};
