/** What each address says: kind, key, canonical spelling, refusal; or null where the address itself is refused. */
export interface UrlExample {
  kind: string;
  /** The first key, or the company's. */
  key?: string;
  canonical?: string;
  refusal?: string;
}

const JANE: UrlExample = {
  kind: 'profile',
  key: 'slug:jane-doe-123',
  canonical: 'https://www.linkedin.com/in/jane-doe-123/',
};
const JUERGEN: UrlExample = {
  kind: 'profile',
  key: 'slug:jürgen-beispiel-1',
  canonical: 'https://www.linkedin.com/in/j%C3%BCrgen-beispiel-1/',
};
/** Tokens of member 123456789. */
const TOKEN = 'ACoAAAdbzRUBlrsdsiOvYVOfmiNc2T0WUBB5m7E';
const SALES = 'ACwAAAdbzRUBPr6BlDk9qfS2XuZPwp26G_aTX2c';
const COMPANY: UrlExample = {
  kind: 'company',
  key: 'slug:acme',
  canonical: 'https://www.linkedin.com/company/acme/',
};

export const URL_EXAMPLES: [url: string, says: UrlExample | null][] = [
  ['https://www.linkedin.com/in/jane-doe-123/', JANE],
  ['https://www.linkedin.com/in/jane-doe-123', JANE],
  ['  http://linkedin.com/in/jane-doe-123?trk=people&lipi=urn%3Ali#top ', JANE],
  ['https://de.linkedin.com/in/Jane-Doe-123/de', JANE],
  ['https://www.linkedin.com./in/jane-doe-123/pt-br/', JANE],
  ['https://www.linkedin.com/in/jane-doe-123/zh_CN', JANE],
  ['https://m.linkedin.com/in/jane-doe-123/', JANE],
  ['https://m.linkedin.com/mwlite/in/jane-doe-123/de_DE?originalSubdomain=de', JANE],
  ['https://touch.linkedin.com/in/jane-doe-123/details/education/', { ...JANE, kind: 'profile-details' }],
  // Skills and the rest tell nothing that is read.
  ['https://www.linkedin.com/in/jane-doe-123/details/skills/', { ...JANE, kind: 'other' }],
  ['https://www.linkedin.com/in/jane-doe-123/details/', { ...JANE, kind: 'other' }],
  ['https://LINKEDIN.COM/in/JANE-DOE-123/?midToken=x&lici=y#experience', JANE],
  ['https://uk.linkedin.com/in/jane-doe-123/en-us/overlay/about-this-profile/', JANE],
  ['https://www.linkedin.com/in/jane%2Ddoe%2D123/', JANE],
  ['https://touch.linkedin.com/mwlite/in/jane-doe-123', JANE],
  ['https://www.linkedin.com/mwlite/profile/in/jane-doe-123', JANE],
  ['https://www.linkedin.com//in//jane-doe-123//', JANE],
  ['https://www.linkedin.com/in/jane-doe-123/overlay/contact-info/', JANE],
  ['https://www.linkedin.com/in/jane-doe-123/detail/contact-info/', JANE],
  ['https://www.linkedin.com/in/jane-doe-123/en/overlay/1600000000/single-media-viewer', JANE],
  [`https://www.linkedin.com/in/jane-doe-123?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${TOKEN}`, JANE],
  ['/in/jane-doe-123/', JANE],
  ['https://www.linkedin.com/in/jane-doe-123/details/experience/', { ...JANE, kind: 'profile-details' }],
  ['https://www.linkedin.com/in/jane-doe-123/recent-activity/all/', { ...JANE, kind: 'other' }],
  ['https://www.linkedin.com/in/jane-doe-123/edit/forms/intro/new/', { ...JANE, refusal: 'own-profile' }],
  [
    'https://www.linkedin.com/in/jane-doe-123/details/experience/edit/forms/1/',
    { ...JANE, kind: 'profile-details', refusal: 'own-profile' },
  ],
  ['https://www.linkedin.com/in/jane-doe-123/de/details/experience/', { ...JANE, kind: 'profile-details' }],
  ['https://www.linkedin.com/in/j%C3%BCrgen-beispiel-1/', JUERGEN],
  ['https://www.linkedin.com/in/JÜRGEN-beispiel-1/', JUERGEN],
  ['https://www.linkedin.com/in/ju%CC%88rgen-beispiel-1', JUERGEN],
  [
    'https://www.linkedin.com/in/%E9%9C%A7%E5%9D%82/',
    { kind: 'profile', key: 'slug:霧坂', canonical: 'https://www.linkedin.com/in/%E9%9C%A7%E5%9D%82/' },
  ],
  [
    `https://www.linkedin.com/in/${TOKEN}`,
    { kind: 'profile', key: `token:${TOKEN}`, canonical: `https://www.linkedin.com/in/${TOKEN}/` },
  ],
  [
    `https://m.linkedin.com/mwlite/in/${TOKEN}/it/overlay/contact-info/?trk=x`,
    { kind: 'profile', key: `token:${TOKEN}`, canonical: `https://www.linkedin.com/in/${TOKEN}/` },
  ],
  // The case of a token counts: this is a slug of somebody else's.
  [
    `https://www.linkedin.com/in/${TOKEN.toLowerCase()}`,
    {
      kind: 'profile',
      key: `slug:${TOKEN.toLowerCase()}`,
      canonical: `https://www.linkedin.com/in/${TOKEN.toLowerCase()}/`,
    },
  ],
  [`https://www.linkedin.com/in/${SALES}`, { kind: 'profile', key: `sales:${SALES}` }],
  [
    `https://www.linkedin.com/sales/lead/${SALES},NAME_SEARCH,Ab1c?_ntb=x`,
    { kind: 'sales-lead', key: `sales:${SALES}`, canonical: `https://www.linkedin.com/sales/lead/${SALES}` },
  ],
  [
    `https://www.linkedin.com/sales/people/${SALES},OUT_OF_NETWORK,x`,
    { kind: 'sales-lead', key: `sales:${SALES}`, canonical: `https://www.linkedin.com/sales/lead/${SALES}` },
  ],
  ['https://www.linkedin.com/sales/search/people?query=x', { kind: 'sales-search' }],
  ['https://www.linkedin.com/sales/lists/people/123', { kind: 'sales-list' }],
  [
    'https://www.linkedin.com/sales/company/1234',
    { kind: 'sales-account', key: 'id:1234', canonical: 'https://www.linkedin.com/company/1234/' },
  ],
  ['https://www.linkedin.com/company/Acme/about/', COMPANY],
  ['https://www.linkedin.com/school/acme', COMPANY],
  ['https://it.linkedin.com/showcase/acme/', COMPANY],
  ['https://www.linkedin.com/company/acme/people/', { ...COMPANY, kind: 'company-people' }],
  [
    'https://www.linkedin.com/company/1234/',
    { kind: 'company', key: 'id:1234', canonical: 'https://www.linkedin.com/company/1234/' },
  ],
  ['https://www.linkedin.com/search/results/people/?keywords=jane%20doe', { kind: 'people-search' }],
  ['https://www.linkedin.com/search/results/all/?keywords=x', { kind: 'all-search' }],
  ['https://www.linkedin.com/search/results/companies/', { kind: 'other' }],
  ['https://www.linkedin.com/mynetwork/', { kind: 'my-network' }],
  ['https://www.linkedin.com/mynetwork/grow/', { kind: 'my-network' }],
  ['https://www.linkedin.com/mynetwork/invite-connect/connections/', { kind: 'connections' }],
  ['https://www.linkedin.com/feed/', { kind: 'feed' }],
  ['https://www.linkedin.com/feed/update/urn:li:activity:1/', { kind: 'post' }],
  ['https://www.linkedin.com/posts/jane-doe-123_x-activity-1', { kind: 'post' }],
  ['https://www.linkedin.com/events/summit-1/', { kind: 'event' }],
  [
    'https://www.linkedin.com/pub/jane-doe/1/2b/3c4',
    { kind: 'other', canonical: 'https://www.linkedin.com/pub/jane-doe/1/2b/3c4' },
  ],
  ['https://www.linkedin.com/pub/dir/Jane/Doe', { kind: 'other' }],
  ['https://www.linkedin.com/', { kind: 'other' }],
  ['https://www.linkedin.com/in/', { kind: 'other' }],
  ['https://www.linkedin.com/in/ME/overlay/contact-info/', { kind: 'profile', refusal: 'own-profile' }],
  ['https://www.linkedin.com/mwlite/me', { kind: 'other' }],
  ['https://www.linkedin.com/in/me/', { kind: 'profile', refusal: 'own-profile' }],
  ['https://www.linkedin.com/in/unavailable/', { kind: 'other', refusal: 'unavailable' }],
  ['https://www.linkedin.com/404/', { kind: 'other', refusal: 'unavailable' }],
  ['https://www.linkedin.com/authwall?trk=x&sessionRedirect=y', { kind: 'other', refusal: 'signed-out' }],
  ['https://www.linkedin.com/login', { kind: 'other', refusal: 'signed-out' }],
  // Encoded twice, disguised, or with characters no slug has.
  ['https://www.linkedin.com/in/j%25C3%25BCrgen-beispiel-1/', null],
  ['https://www.linkedin.com/in/jane%00doe', null],
  ['https://www.linkedin.com/in/jane\u0007doe', null],
  ['https://www.linkedin.com/in/jane%2Fdoe', null],
  ['https://www.linkedin.com/in/jane%E2%80%8Bdoe', null],
  ['https://www.linkedin.com/in/jane%E0%A4%A', null],
  ['https://www.linkedin.com/in/other/../jane-doe-123/', null],
  ['https://www.linkedin.com/in/other/%2e%2E/jane-doe-123/', null],
  ['https://www.linkedin.com\\in\\jane-doe-123', null],
  // Not LinkedIn.
  ['https://lnkd.in/abc', null],
  ['https://linkedin.com.example.org/in/jane-doe-123/', null],
  ['https://notlinkedin.com/in/jane-doe-123/', null],
  ['//example.org/in/jane-doe-123/', null],
  ['https://example.org/?u=https://www.linkedin.com/in/jane-doe-123/', null],
  ['https://jane@www.linkedin.com/in/jane-doe-123/', null],
  ['https://:x@www.linkedin.com/in/jane-doe-123/', null],
  ['https://www.lnkd.in/in/jane-doe-123/', null],
  ['https://www.linkedin.com%2eexample.org/in/jane-doe-123/', null],
  ['data:text/html,https://www.linkedin.com/in/jane-doe-123/', null],
  ['javascript:alert(1)', null],
  ['ftp://www.linkedin.com/in/jane-doe-123/', null],
  ['https://', null],
];
