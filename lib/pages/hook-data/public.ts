import type { HookPart } from './hook-row.ts';

/** A member's page as it is shown to somebody who is not signed in. */
export const PUBLIC_HOOKS = {
  public: {
    data: [2101, 'script[type="application/ld+json"]', 0.95],
    address: [2101, 'link[rel="canonical"],meta[property="og:url"]'],
    name: [2101, 'h1.top-card-layout__title'],
    headline: [2101, 'h2.top-card-layout__headline', 0.95],
    location: [2101, '.top-card-layout__first-subline span,.profile-info-subheader span', 0.7],
    // Beside the place stands a dialog that asks to sign in.
    dialog: [2101, '[class*="modal"],[role="dialog"],form'],
    about: [2101, 'section[data-section="summary"]'],
    experience: [2101, 'section[data-section="experience"]'],
    education: [2101, 'section[data-section="educationsDetails"]'],
    group: [2101, '.experience-group'],
    groupCompany: [2101, '.experience-group-header__company'],
    role: [2101, 'li.experience-item:not(.experience-group),li.experience-group-position'],
    title: [2101, '.experience-item__title,.experience-group-position__title', 0.9],
    company: [2101, '.experience-item__subtitle', 0.9],
    // A description may bear the place's class beside its own.
    place: [
      2101,
      ['.experience-item__meta-item', '.experience-group-position__meta-item']
        .map((css) => `${css}:not([class*="description"])`)
        .join(),
    ],
    school: [2101, 'li', 0.9],
    dates: [2101, '.date-range'],
    time: [2101, 'time'],
  },
} satisfies HookPart;
