/** LinkedIn's own words in addresses, keys and values, which are nobody's and which readers look at. */
export const WORDS = [
  '404 sales lead people profile mwlite pub about overlay details detail edit',
  'experience education recent-activity contact-info about-this-profile search results',
  'vanityName= profileUrn= miniProfileUrn= recipient= url= /safety/go/ /redir/redirect',
  'urn:li: urn:li:member: urn:li:organization: urn:li:fs_salesCompany: fsd_profile: fs_miniProfile: fsd_company: fs_salesProfile: activity: comment: "locale"',
  'como-t como-pk i18nLocale pageKey canonical',
  'com.linkedin.sdui. flagshipnav. profile. profile.Profile profile.ProfileExperienceDetails',
  'profile.ProfileEducationDetails profile.ProfileContactDetailsOverlay search. search.SearchResultsPeople',
  'search.SearchResultsAll mynetwork. mynetwork.Grow mynetwork.Connections mynetwork.invitations. feed.',
  'feed.MainFeed home. home.Home jobs. jobs.JobDetails jobs.SemanticJobDetails',
  'Topcard TopCard About Experience ExperienceTopLevelSection ExperienceDetailsSection Education',
  'EducationDetailsSection DetailsSection',
  'EducationTopLevelSection SuggestedForYou Activity anchor_ AboveActivity TriggerRef-',
  'com.linkedin.voyager. common.Me dash.identity.profile.Profile dash.common.Geo',
  'dash.organization.Company Person Organization EducationalOrganization OrganizationRole ProfilePage',
  'WebPage PostalAddress LEAD ACCOUNT',
]
  .join(' ')
  .split(' ');

/** Roles of WAI-ARIA. */
export const ROLES =
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treeitem'.split(
    ' ',
  );

/** Keys of embedded data that readers ask for. */
export const KEYS = [
  'data included $type entityUrn objectUrn publicIdentifier firstName lastName headline geoLocation *geo',
  'defaultLocalizedName *miniProfile universalName name websiteUrl *industryV2Taxonomy *industry',
  'employeeCountRange start end headquarter address city geographicArea country foundedOn year specialities',
  '@graph @type url sameAs jobTitle worksFor alumniOf member startDate endDate addressCountry',
  'addressLocality description mainEntity',
]
  .join(' ')
  .split(' ');
