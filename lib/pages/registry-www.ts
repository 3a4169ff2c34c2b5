import { companyPage } from './company-page.ts';
import type { ReaderTable } from './reader.ts';
import { allSearchClassic } from './readers/all-search-classic.ts';
import { allSearchSdui } from './readers/all-search-sdui.ts';
import { companyPeopleClassic } from './readers/company-people-classic.ts';
import { connectionsClassic } from './readers/connections-classic.ts';
import { connectionsSdui } from './readers/connections-sdui.ts';
import { eventClassic } from './readers/event-classic.ts';
import { eventSdui } from './readers/event-sdui.ts';
import { feedClassic } from './readers/feed-classic.ts';
import { feedSdui } from './readers/feed-sdui.ts';
import { myNetworkSdui } from './readers/my-network-sdui.ts';
import { peopleSearchClassic } from './readers/people-search-classic.ts';
import { peopleSearchSdui } from './readers/people-search-sdui.ts';
import { postClassic } from './readers/post-classic.ts';
import { postSdui } from './readers/post-sdui.ts';
import { profileClassic } from './readers/profile-classic.ts';
import { profileSdui } from './readers/profile-sdui.ts';
import { reactionsClassic } from './readers/reactions-classic.ts';

/** What the script in the page itself reads outside Sales Navigator; a reader's file and its folder of saved pages are called `kind-frontend`. */
export const WWW_READERS: ReaderTable = {
  // Taken down only: the worker says what it means.
  company: { classic: companyPage },
  profile: { classic: profileClassic, sdui: profileSdui },
  'people-search': { classic: peopleSearchClassic, sdui: peopleSearchSdui },
  'all-search': { classic: allSearchClassic, sdui: allSearchSdui },
  connections: { classic: connectionsClassic, sdui: connectionsSdui },
  'my-network': { sdui: myNetworkSdui },
  'company-people': { classic: companyPeopleClassic },
  feed: { classic: feedClassic, sdui: feedSdui },
  post: { classic: postClassic, sdui: postSdui },
  reactions: { classic: reactionsClassic },
  event: { classic: eventClassic, sdui: eventSdui },
};
