import type { HookPart } from './hook-row.ts';

/**
 * What stays in a page's skeleton beside the literal values inside all selectors: LinkedIn's own words, which are
 * nobody's. Words are lists with spaces between.
 */
export const SKELETON_HOOKS = {
  skeleton: {
    /** Parts of addresses, keys and values that readers look at. */
    words: [
      2611,
      [
        '404 company school showcase sales lead people profile mwlite pub about overlay details detail edit',
        'experience education recent-activity contact-info about-this-profile search results',
        'vanityName= profileUrn= miniProfileUrn= recipient= url= /safety/go/ /redir/redirect',
        'urn:li: member: fsd_profile: fs_miniProfile: fsd_company: fs_salesProfile: activity: comment: locale',
        'como-t como-pk i18nLocale pageKey canonical',
        'com.linkedin.sdui. flagshipnav. profile. search. mynetwork. feed. home. jobs.',
        'Topcard TopCard About Experience ExperienceTopLevelSection ExperienceDetailsSection Education',
        'EducationTopLevelSection SuggestedForYou Activity anchor_ AboveActivity TriggerRef-',
        'com.linkedin.voyager. common.Me dash.identity.profile.Profile dash.common.Geo',
        'dash.organization.Company Person Organization EducationalOrganization OrganizationRole ProfilePage',
        'WebPage PostalAddress LEAD ACCOUNT',
      ].join(' '),
    ],
    roles: [
      2611,
      'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treeitem',
    ],
    /** Keys of embedded data. */
    keys: [
      2611,
      [
        'data included $type entityUrn objectUrn publicIdentifier firstName lastName headline geoLocation *geo',
        'defaultLocalizedName *miniProfile universalName name websiteUrl *industryV2Taxonomy *industry',
        'employeeCountRange start end headquarter address city geographicArea country foundedOn year specialities',
        '@graph @type url sameAs jobTitle worksFor alumniOf member startDate endDate addressCountry',
        'addressLocality description mainEntity',
      ].join(' '),
    ],
    /** Keys whose values are countries. */
    countries: [2611, 'country addressCountry countryISOCode'],
    /** What says nothing to a reader, or too much to anybody. */
    gone: [
      2611,
      'style,noscript,template,picture source,video,audio,canvas,object,embed,iframe,map,link:not([rel="canonical"]),base,code:not([id^="bpr-guid-"]),script:not([type="application/ld+json"]),meta:not([name="como-t"],[name="como-pk"],[name="i18nLocale"],[name="pageKey"])',
    ],
    /** Never cut in half where a page is too long. */
    card: [2611, 'li,tr,article,[role="listitem"],[componentkey^="entity-collection-item"]'],
  },
} satisfies HookPart;
