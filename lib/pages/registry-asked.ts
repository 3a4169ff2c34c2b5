import type { ReaderTable } from './reader.ts';
import { companyPublic } from './readers/company-public.ts';
import { profileDetailsClassic } from './readers/profile-details-classic.ts';
import { profileDetailsSdui } from './readers/profile-details-sdui.ts';
import { publicProfilePublic } from './readers/public-profile-public.ts';

/** Readers that our own pages alone use, when the user asks: no page that they read is drawn upon. */
export const ASKED_READERS: ReaderTable = {
  'public-profile': { public: publicProfilePublic },
  'profile-details': { classic: profileDetailsClassic, sdui: profileDetailsSdui },
  company: { public: companyPublic },
};
