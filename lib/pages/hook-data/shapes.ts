import { TOKEN } from '../token.ts';
import type { HookPart } from './hook-row.ts';

const DIGITS = '(?:19|20)\\d{2}';

/** Texts, addresses and names inside keys told by their shape. Those with `g` are for going through a text. */
const SHAPES = {
  // The suffixes of ordinals in the languages of the interface; the number alone carries the meaning.
  degree:
    /(?:^|[·•]\s*)([123])(?:st|nd|rd|ers?|res?|[eè](?:mes?)?|[-:]?[aeйяе]|\.?[ºª°]|\.|\s?[次度级級촌])?(?:\/[123]re)?(?:\s?\+|\s(?:et|y|e|und|en|i|og)\s\+)?$/u,
  // "she/her", "er/ihm", "彼女/彼女の"; titles such as "CEO/CTO" are written in capitals, or with spaces: "Sales / Ops".
  pronouns: /^\(?(?!\p{Lu}{2})[\p{L}\p{M}]{1,6}(?:\/(?!\p{Lu}{2})[\p{L}\p{M}]{1,6}){1,3}\)?$/u,
  // Arabic-Indic, Persian, Devanagari and Bengali.
  digit: /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g,
  // Bidi controls, zero-width space, soft hyphen, byte order marks and half of a surrogate pair never belong to a text.
  invisible: /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\p{Cs}]/gu,
  // Text that is clean as it stands.
  plain: /^(?:[!-~] ?)*$/,
  gap: /[\s\p{Cc}]+/gu,
  // What a cut in the middle of a character leaves.
  half: /[\ud800-\udbff]$/,
  // What people leave in a headline they do not want.
  blank: /^[-–—.\s]*$/,
  // Around the parts of `Acme · Full-time`.
  dot: /\s[·•]\s/,
  // Between the parts of an address or of a list, in any script.
  between: /[,،、，;·]/,
  anyDigit: /\p{Nd}/u,
  // "• 2nd", "• Following": beside a name, and no line of its own.
  mark: /^[·•]/,
  // Behind a name, and within a line that is more than a mark.
  markBehind: /\s*[·•][^·•]*$/,
  markWithin: /\S\s*[·•]/,
  // "3d •"; and what ends the lines of a top card.
  unended: /[·•]$/,
  bareDot: /^[·•]$/,
  // Between dates and a duration.
  anyDot: /\s*[·•]\s*/,
  word: /[\p{L}\p{M}]+/gu,
  threeWords: /\S\s+\S+\s+\S/,
  accent: /\p{M}/gu,
  latinSlug: /^[a-z]{3}/,
  // Lines that count followers, or end in a colon before the words that were searched; "10 de Abril, Argentina" is a place.
  snippet: /^(?!.*\p{L}\s?[,،、，]\s?\p{L}).*\p{Nd}|[:：]$/u,
  apart: /[^\p{L}\p{N}]+/u,
  latin: /\p{Script=Latin}/u,
  // Joiners carry meaning in Arabic, Indic scripts and emoji; elsewhere they only make two equal names differ.
  joiner:
    /(?<=^|[\s\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Nd}])[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu,
  // "Thomas Thomas" is a name; a twin follows without a gap, or repeats more than one word.
  twice:
    /^(?:(.{4,}?)\1|([\p{Script=Han}\p{Script=Hangul}\p{Script=Hira}\p{Script=Kana}]{2,3})\2|(\S+\s.+?)[\s,]*\3)$/u,
  masked: /^[\s*.,&'()/-]*\*{3,}|^[\s.,&'()/-]*\*[\s*.,&'()/-]*$/,
  year: new RegExp(`(?<!\\d)${DIGITS}(?!\\d)`, 'g'),
  // What stands beside year and month in some language: 年 月 년 월, "thg 3", "tháng 3 năm", and dots.
  dateMark: /th(?:g|áng)(?=\s?\d|$)|năm|[年月년월.॰]/gi,
  // A hyphen without spaces is a dash only between two years or marks of such.
  dash: new RegExp(`\\s*[–—―〜～~]\\s*|\\s+-(?:\\s+|$)|(?<=${DIGITS}|[年月년월])-(?=${DIGITS}(?!\\d))`),
  present: /^[\p{L}\p{M}'’. ]{1,30}$/u,
  // `2021-03`, `2021-03-01` or a bare year.
  moment: /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?(?!\d)/,
  // "5 yrs 11 mos", "3年1ヶ月", not "3M": the length of a stay, never a company's line of a group's header.
  duration: /^\d+(?!\p{Lu})\s?\p{L}+\.?(?:\s?\d+\s?\p{L}+\.?)?$/u,
  // A number with any language's thousands, perhaps in thousands.
  amount: /(\d+(?:[.,'’\s]\d{3})*)(?!\d)(k?)/gi,
  web: /^https?:$/,
  host: /^(?:[a-z0-9-]+\.)*linkedin\.com\.?$/,
  // A URL parser resolves these away silently; an address that hides its path is not taken at all.
  disguised: /[\p{Cc}\\]|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/iu,
  unfit: /[\p{Cc}\s%\\/?#\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|^\.*$/u,
  // Of the interface.
  locale: /^[a-z]{2,3}(?:-\w{2,8})*$/i,
  // Names inside links and keys: the first group, or all.
  slug: /(?:vanityName=|anchor_|AboveActivity|TriggerRef-)([^&# ]+)/g,
  token: new RegExp(TOKEN, 'g'),
  member: /urn:li:member:(\d+)/g,
  // Numbers of a member or company in embedded data; where its pieces say what is looked for.
  urn: /^urn:li:(?:member|fsd_company):(\d+)$/,
  memberData: /"publicIdentifier"|\.common\.Me"/,
  companyData: /"universalName"/,
  // What of its entity is of use, in a list as well.
  companyPart:
    /^(?:\d*|name|entityUrn|\*industry|\*industryV2Taxonomy|headquarter|address|city|geographicArea|country|employeeCountRange|start|end|foundedOn|year|websiteUrl|specialities)$/,
  // Of the interface, in the newer front end's settings.
  localeSetting: /"locale"\s*:\s*"([\w-]+)"/,
  connectionCard: /^ConnectionCard_\d+-(.+)$/,
  // The link to all roles, not to one of them.
  allRoles: /\/details\/experience\/?(?:[?#]|$)/,
  // A year that stands alone, with at most the sign for "year".
  loneYear: /^([12]\d{3})\s?[年년]?$/,
  mobile: /^mwlite\/(?:profile\/)?/,
  // What follows a text that stands twice.
  afterTwin: /^[^\p{L}\p{M}\p{N}-]|^$/u,
  // Styles that hide a frame or leave it no room.
  hiding: /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i,
  sizeless: /(?:^|;)\s*(?:width|height)\s*:\s*0(?![.\d]*[1-9])/i,
  numberBehind: /:(\d+)$/,
  // A colon inside an address.
  colon: /%3A/gi,
  // Names of a profile's cards.
  topCard: /^top-?card$/i,
  aboutCard: /^About$/,
  experienceCard: /^Experience(TopLevelSection)?$/,
  educationCard: /^Education(TopLevelSection)?$/,
  // Cards of a profile by key, and before keys.
  cardKey: new RegExp(`card\\.ref(${TOKEN})(\\w+)`),
  cardView: /^profile-(?:(top-card)|card-(\w+))$/,
  // A company's own tabs, and who works there.
  companyTab: /\/(?:company|school|showcase)\/[^/?#]+\/\w/,
  companyStaff: /urrentCompany=([^&#]*)/,
  // What is drawn of the worker's blocks, and nothing that could load anything; styles are numbers for the bar.
  drawnTag: /^(p|h2|ul|li|d[ltd]|div|span|a|button|input|textarea|label|details|summary)$/,
  drawnAttribute:
    /^(class|dir|role|type|name|open|value|rows|maxlength|autocomplete|target|rel|data-do|aria-\w+)$/,
  drawnStyle: /^(--\w+:\d+;?)+$/,
};

type Shapes = { [K in keyof typeof SHAPES]: [since: number, pattern: string] };

export const SHAPE_HOOKS = {
  shape: Object.fromEntries(
    Object.entries(SHAPES).map(([name, pattern]) => [name, [2301, String(pattern)]]),
  ) as Shapes,
} satisfies HookPart;
