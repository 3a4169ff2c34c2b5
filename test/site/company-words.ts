import type { Locale } from './locales.ts';

const KEYS = [
  'overview',
  'website',
  'industry',
  'size',
  'headquarters',
  'founded',
  'specialties',
  'employees',
  'followers',
  'similar',
  'associated',
  'jobs',
] as const;
export type CompanyWords = Record<(typeof KEYS)[number], string>;

/** Labels of company pages by language; `N` stands for the number. */
const rows: Record<string, string> = {
  en: 'Overview|Website|Industry|Company size|Headquarters|Founded|Specialties|N employees|N followers|Pages people also viewed|N associated members|Jobs',
  it: 'Panoramica|Sito Web|Settore|Dimensioni dell’azienda|Sede principale|Data di fondazione|Settori di competenza|N dipendenti|N follower|Altre pagine consultate|N utenti associati|Offerte di lavoro',
  ja: '概要|ウェブサイト|業種|会社規模|本社|創立|専門分野|社員N名|フォロワーN人|こちらの会社もチェックされています|N人の関連メンバー|求人',
  de: 'Übersicht|Website|Branche|Größe|Hauptsitz|Gegründet|Spezialgebiete|N Beschäftigte|N Follower:innen|Ähnliche Seiten|N zugeordnete Mitglieder|Jobs',
  fr: 'Vue d’ensemble|Site web|Secteur|Taille de l’entreprise|Siège social|Fondée en|Spécialisations|N employés|N abonnés|Pages similaires|N membres associés|Offres d’emploi',
  es: 'Resumen|Sitio web|Sector|Tamaño de la empresa|Sede|Fundación|Especialidades|N empleados|N seguidores|Páginas similares|N miembros asociados|Empleos',
  pt: 'Visão geral|Site|Setor|Tamanho da empresa|Sede|Fundada em|Especializações|N funcionários|N seguidores|Páginas semelhantes|N usuários associados|Vagas',
  pl: 'Przegląd|Strona internetowa|Branża|Wielkość firmy|Siedziba główna|Data założenia|Specjalizacje|N pracowników|N obserwujących|Podobne strony|N powiązanych członków|Oferty pracy',
  nl: 'Overzicht|Website|Branche|Bedrijfsgrootte|Hoofdkantoor|Opgericht|Specialismen|N medewerkers|N volgers|Vergelijkbare pagina’s|N geassocieerde leden|Vacatures',
  da: 'Oversigt|Websted|Branche|Virksomhedsstørrelse|Hovedkvarter|Grundlagt|Specialer|N medarbejdere|N følgere|Lignende sider|N tilknyttede medlemmer|Job',
  zh: '概览|网站|所属行业|规模|总部|创立|领域|N 位员工|N 位关注者|相似主页|N 位关联会员|职位',
};

export function companyWords(locale: Locale): CompanyWords {
  const values = rows[locale.lang]?.split('|') ?? [];
  if (values.length !== KEYS.length) throw new Error(`${values.length} company words in ${locale.lang}`);
  return Object.fromEntries(KEYS.map((key, index) => [key, values[index]])) as CompanyWords;
}

/** What stands between thousands; Spanish and Polish begin at five digits. Written out, not taken from `Intl`. */
const SEPARATOR: Record<string, string> = {
  en: ',',
  it: '.',
  ja: ',',
  de: '.',
  fr: '\u202f',
  es: '.',
  pt: '.',
  pl: '\u00a0',
  nl: '.',
  da: '.',
  zh: ',',
};

/** A whole number as the language writes it. */
export function showNumber(value: number, { lang }: Locale): string {
  const digits = String(value);
  if (digits.length === 4 && lang === 'es') return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, SEPARATOR[lang] ?? ',');
}

/** Employees of LinkedIn's bands, of its own: a table shared with the readers would prove nothing. */
const BANDS: Record<string, readonly [number, number?]> = {
  A: [1, 1],
  B: [2, 10],
  C: [11, 50],
  D: [51, 200],
  E: [201, 500],
  F: [501, 1_000],
  G: [1_001, 5_000],
  H: [5_001, 10_000],
  I: [10_001],
};

/** First and last number of a band letter; no last one for the largest. */
export function bandEnds(band: string): readonly [number, number?] {
  const ends = BANDS[band];
  if (!ends) throw new Error(`no band ${band}`);
  return ends;
}

/** "1.001-5.000 dipendenti", "10,001+ employees". */
export function showSize(band: string, locale: Locale): string {
  const [start, end] = bandEnds(band);
  const dash = locale.lang === 'fr' || locale.lang === 'da' ? '–' : '-';
  const first = showNumber(start, locale);
  const range = end === undefined ? `${first}+` : `${first}${dash}${showNumber(end, locale)}`;
  return companyWords(locale).employees.replace('N', range);
}
