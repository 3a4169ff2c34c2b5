import type { Locale } from './locales.ts';

/** English names, smallest first; LinkedIn shows them in the interface's language. */
export interface Place {
  city: string | null;
  region: string | null;
  country: string;
}

const rows: [country: string, city: string | null, region: string | null][] = [
  ['IT', 'Milan', 'Lombardy'],
  ['IT', 'Turin', 'Piedmont'],
  ['IT', 'Bologna', 'Emilia-Romagna'],
  ['IT', 'Brescia', 'Lombardy'],
  ['IT', null, null],
  ['JP', 'Minato', 'Tokyo'],
  ['JP', null, 'Tokyo'],
  ['JP', 'Nagoya', 'Aichi'],
  ['JP', null, 'Osaka'],
  ['DE', 'Munich', 'Bavaria'],
  ['DE', 'Cologne', 'North Rhine-Westphalia'],
  ['DE', 'Berlin', null],
  ['DE', 'Nuremberg', 'Bavaria'],
  ['US', 'Austin', 'Texas'],
  ['US', 'Columbus', 'Ohio'],
  ['US', 'Portland', 'Oregon'],
  ['US', null, null],
  ['FR', 'Toulouse', 'Occitanie'],
  ['FR', 'Paris', 'Île-de-France'],
  ['FR', 'Lyon', null],
  ['BR', 'São Paulo', null],
  ['BR', 'Curitiba', 'Paraná'],
  ['EG', 'Cairo', null],
  ['EG', 'Alexandria', null],
  ['SA', 'Riyadh', null],
  ['SA', 'Jeddah', 'Makkah'],
  ['PL', 'Cracow', 'Małopolskie'],
  ['PL', 'Warsaw', 'Mazowieckie'],
  ['PL', 'Wroclaw', 'Dolnośląskie'],
  ['ES', 'Seville', 'Andalusia'],
  ['ES', 'Zaragoza', 'Aragon'],
  ['NL', 'Utrecht', null],
  ['NL', 'The Hague', 'South Holland'],
  ['GB', 'London', 'England'],
  ['GB', 'Leeds', 'England'],
];
export const places: readonly Place[] = rows.map(([country, city, region]) => ({ country, city, region }));

/** The place of that English city (or region, or country code). */
export function place(name: string): Place {
  const found =
    places.find((one) => one.city === name) ?? places.find((one) => (one.region ?? one.country) === name);
  if (!found) throw new Error(`no place ${name}`);
  return found;
}

/** Names that differ from the English one, by language. */
const OTHER: Record<string, Record<string, string>> = {
  Milan: {
    it: 'Milano',
    de: 'Mailand',
    es: 'Milán',
    pt: 'Milão',
    ja: 'ミラノ',
    pl: 'Mediolan',
    nl: 'Milaan',
    da: 'Milano',
    zh: '米兰',
  },
  Lombardy: {
    it: 'Lombardia',
    de: 'Lombardei',
    fr: 'Lombardie',
    es: 'Lombardía',
    pt: 'Lombardia',
    ja: 'ロンバルディア',
    pl: 'Lombardia',
    nl: 'Lombardije',
    da: 'Lombardiet',
    zh: '伦巴第',
  },
  Turin: {
    it: 'Torino',
    es: 'Turín',
    pt: 'Turim',
    ja: 'トリノ',
    pl: 'Turyn',
    nl: 'Turijn',
    da: 'Torino',
    zh: '都灵',
  },
  Piedmont: {
    it: 'Piemonte',
    de: 'Piemont',
    fr: 'Piémont',
    es: 'Piamonte',
    pt: 'Piemonte',
    ja: 'ピエモンテ',
    pl: 'Piemont',
  },
  Minato: { en: 'Minato-ku', ja: '港区' },
  Tokyo: {
    ja: '東京都',
    de: 'Tokio',
    es: 'Tokio',
    it: 'Tokyo',
    pt: 'Tóquio',
    pl: 'Tokio',
    nl: 'Tokio',
    zh: '东京都',
  },
  Nagoya: { ja: '名古屋市' },
  Aichi: { ja: '愛知県' },
  Osaka: { ja: '大阪府', pt: 'Osaka', zh: '大阪府' },
  Munich: {
    de: 'München',
    it: 'Monaco di Baviera',
    es: 'Múnich',
    pt: 'Munique',
    ja: 'ミュンヘン',
    pl: 'Monachium',
    nl: 'München',
    da: 'München',
    zh: '慕尼黑',
  },
  Bavaria: {
    de: 'Bayern',
    it: 'Baviera',
    fr: 'Bavière',
    es: 'Baviera',
    pt: 'Baviera',
    ja: 'バイエルン',
    pl: 'Bawaria',
    nl: 'Beieren',
    da: 'Bayern',
    zh: '巴伐利亚',
  },
  Cologne: {
    de: 'Köln',
    it: 'Colonia',
    es: 'Colonia',
    pt: 'Colônia',
    ja: 'ケルン',
    pl: 'Kolonia',
    nl: 'Keulen',
    da: 'Köln',
  },
  'North Rhine-Westphalia': {
    de: 'Nordrhein-Westfalen',
    it: 'Renania Settentrionale-Vestfalia',
    fr: 'Rhénanie du Nord-Westphalie',
    es: 'Renania del Norte-Westfalia',
    nl: 'Noordrijn-Westfalen',
  },
  Berlin: { it: 'Berlino', es: 'Berlín', pt: 'Berlim', ja: 'ベルリン', nl: 'Berlijn', zh: '柏林' },
  Nuremberg: {
    de: 'Nürnberg',
    it: 'Norimberga',
    es: 'Núremberg',
    pl: 'Norymberga',
    nl: 'Neurenberg',
    ja: 'ニュルンベルク',
  },
  Texas: { ja: 'テキサス', pl: 'Teksas', zh: '德克萨斯' },
  Toulouse: { it: 'Tolosa', pl: 'Tuluza', ja: 'トゥールーズ' },
  Paris: { it: 'Parigi', es: 'París', pl: 'Paryż', nl: 'Parijs', ja: 'パリ', zh: '巴黎' },
  Lyon: { it: 'Lione', ja: 'リヨン' },
  'São Paulo': { it: 'San Paolo', ja: 'サンパウロ', zh: '圣保罗' },
  Cairo: {
    it: 'Il Cairo',
    de: 'Kairo',
    fr: 'Le Caire',
    es: 'El Cairo',
    ja: 'カイロ',
    pl: 'Kair',
    nl: 'Caïro',
    zh: '开罗',
  },
  Alexandria: {
    it: 'Alessandria',
    fr: 'Alexandrie',
    es: 'Alejandría',
    ja: 'アレクサンドリア',
    pl: 'Aleksandria',
  },
  Riyadh: {
    it: 'Riyad',
    de: 'Riad',
    fr: 'Riyad',
    es: 'Riad',
    pt: 'Riade',
    ja: 'リヤド',
    pl: 'Rijad',
    nl: 'Riyad',
    zh: '利雅得',
  },
  Cracow: {
    it: 'Cracovia',
    de: 'Krakau',
    fr: 'Cracovie',
    es: 'Cracovia',
    pt: 'Cracóvia',
    ja: 'クラクフ',
    pl: 'Kraków',
    nl: 'Krakau',
    da: 'Kraków',
  },
  Warsaw: {
    it: 'Varsavia',
    de: 'Warschau',
    fr: 'Varsovie',
    es: 'Varsovia',
    pt: 'Varsóvia',
    ja: 'ワルシャワ',
    pl: 'Warszawa',
    nl: 'Warschau',
    da: 'Warszawa',
    zh: '华沙',
  },
  Wroclaw: { it: 'Breslavia', de: 'Breslau', pl: 'Wrocław' },
  Seville: {
    it: 'Siviglia',
    de: 'Sevilla',
    fr: 'Séville',
    es: 'Sevilla',
    pt: 'Sevilha',
    ja: 'セビリア',
    pl: 'Sewilla',
    nl: 'Sevilla',
    da: 'Sevilla',
  },
  Andalusia: {
    es: 'Andalucía',
    de: 'Andalusien',
    fr: 'Andalousie',
    pt: 'Andaluzia',
    ja: 'アンダルシア',
    pl: 'Andaluzja',
    nl: 'Andalusië',
  },
  Zaragoza: { it: 'Saragozza', de: 'Saragossa', fr: 'Saragosse', ja: 'サラゴサ' },
  Aragon: { es: 'Aragón', it: 'Aragona' },
  'The Hague': {
    it: "L'Aia",
    de: 'Den Haag',
    fr: 'La Haye',
    es: 'La Haya',
    pt: 'Haia',
    ja: 'デン・ハーグ',
    pl: 'Haga',
    nl: 'Den Haag',
    da: 'Haag',
  },
  'South Holland': {
    nl: 'Zuid-Holland',
    de: 'Südholland',
    it: 'Olanda Meridionale',
    fr: 'Hollande-Méridionale',
  },
  London: {
    it: 'Londra',
    fr: 'Londres',
    es: 'Londres',
    pt: 'Londres',
    ja: 'ロンドン',
    pl: 'Londyn',
    nl: 'Londen',
    zh: '伦敦',
  },
  England: {
    it: 'Inghilterra',
    fr: 'Angleterre',
    es: 'Inglaterra',
    pt: 'Inglaterra',
    ja: 'イングランド',
    pl: 'Anglia',
    nl: 'Engeland',
  },
};

/** A city or region in the interface's language. */
export const showPlaceName = (english: string, locale: Locale): string =>
  OTHER[english]?.[locale.lang] ?? english;

/** The place as the page shows it: smallest first with commas, in Japanese and Chinese largest first. */
export function showPlace(where: Place, locale: Locale): string {
  const name = (english: string) => showPlaceName(english, locale);
  const country = new Intl.DisplayNames(locale.tag, { type: 'region' }).of(where.country) ?? where.country;
  const parts = [where.city && name(where.city), where.region && name(where.region), country].filter(
    (p) => p !== null,
  );
  return locale.lang === 'ja' || locale.lang === 'zh' ? parts.reverse().join(' ') : parts.join(', ');
}
