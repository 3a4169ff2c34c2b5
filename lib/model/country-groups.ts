/**
 * Groups of countries as people name markets. The first name is the one shown; the others are written too. The first
 * country of a small group is the most probable one for somebody who names only the group.
 */
export interface CountryGroup {
  names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
}

const group = (names: string, ...countries: string[]): CountryGroup => ({
  names: names.split(';'),
  countries: countries.join(' ').split(' '),
});

const DACH = 'DE AT CH';
const BENELUX = 'NL BE LU';
const NORDICS = 'SE DK NO FI IS';
const BALTICS = 'LT LV EE';
const BRITISH_ISLES = 'GB IE';
const SOUTHERN_EUROPE = 'IT ES PT GR MT CY AD SM VA';
const EASTERN_EUROPE = 'PL CZ SK HU RO BG SI HR RS BA ME MK AL XK MD UA BY';
const GULF = 'AE SA QA KW BH OM';
const LEVANT = 'IL JO LB PS SY IQ';
const NORTH_AFRICA = 'EG MA DZ TN LY';
const AFRICA =
  'ZA NG KE GH CI SN CM ET TZ UG RW ZM ZW MZ AO NA BW MU MG CD CG GA BJ TG BF ML NE TD GN SL LR GM MR SD SS SO DJ ER BI MW LS SZ SC KM CV GW GQ ST CF RE YT';
const EAST_ASIA = 'JP CN KR HK TW MO MN';
const SOUTH_EAST_ASIA = 'SG MY ID TH VN PH MM KH LA BN TL';
const SOUTH_ASIA = 'IN PK BD LK NP BT MV';
const OCEANIA = 'AU NZ FJ PG NC PF WS TO VU SB';
const CENTRAL_AMERICA = 'GT HN SV NI CR PA BZ';
const SOUTH_AMERICA = 'BR AR CO CL PE UY EC BO PY VE GY SR GF';
const CARIBBEAN = 'DO CU PR JM TT HT BS BB GP MQ';
const EUROPE = [
  DACH,
  BENELUX,
  NORDICS,
  BALTICS,
  BRITISH_ISLES,
  'FR MC LI',
  SOUTHERN_EUROPE,
  EASTERN_EUROPE,
].join(' ');
const EU = 'DE FR IT ES PL RO NL BE CZ GR SE PT HU AT BG DK FI SK IE HR LT SI LV EE CY LU MT';
const MIDDLE_EAST = [GULF, LEVANT, 'TR IR YE'].join(' ');

export const COUNTRY_GROUPS = {
  dach: group('DACH;D-A-CH;DE/AT/CH;DACH-Region;Regione DACH;DACH地域', DACH),
  benelux: group('Benelux;ベネルクス', BENELUX),
  nordics: group('Nordics;Nordic Countries;Nordic;Scandinavia;Scandinavie;Skandinavien;Norden;北欧', NORDICS),
  baltics: group('Baltics;Baltic States;Baltic Countries;Paesi baltici;Baltikum;バルト三国', BALTICS),
  'uk-ireland': group('UK & Ireland;UKI;UK&I', BRITISH_ISLES),
  iberia: group('Iberia;Iberian Peninsula;Penisola iberica', 'ES PT'),
  anz: group('ANZ;Australia & New Zealand', 'AU NZ'),
  gcc: group('GCC;Gulf Cooperation Council;Gulf States', GULF),
  'north-america': group(
    'North America;NORAM;NAM;Nordamerika;Nord America;America del Nord;Amérique du Nord;Norteamérica;América del Norte;América do Norte;Noord-Amerika;北米',
    'US CA',
  ),
  eu: group(
    'European Union;EU;Unione europea;Europäische Union;Union européenne;Unión Europea;União Europeia;Europese Unie;EU-27;欧州連合',
    EU,
  ),
  europe: group('Europe;Europa;Western Europe;欧州;ヨーロッパ', EUROPE),
  cee: group(
    'CEE;Central & Eastern Europe;Central Eastern Europe;Eastern Europe;Osteuropa;Europa orientale;東欧',
    EASTERN_EUROPE,
    BALTICS,
  ),
  'southern-europe': group('Southern Europe;Südeuropa;Sud Europa;Europe du Sud;南欧', SOUTHERN_EUROPE),
  mena: group('MENA;Middle East & North Africa', MIDDLE_EAST, NORTH_AFRICA),
  'middle-east': group('Middle East;Medio Oriente;Naher Osten;Moyen-Orient;Oriente Medio;中東', MIDDLE_EAST),
  africa: group('Africa;Afrika;Afrique;África;アフリカ', NORTH_AFRICA, AFRICA),
  emea: group('EMEA;Europe, Middle East & Africa', EUROPE, MIDDLE_EAST, NORTH_AFRICA, AFRICA),
  'south-east-asia': group(
    'South East Asia;Southeast Asia;SEA;ASEAN;Südostasien;Sud-est asiatico;東南アジア',
    SOUTH_EAST_ASIA,
  ),
  apac: group(
    'APAC;Asia Pacific;APJ;JAPAC;Asia;Asien;Asie;アジア太平洋;アジア',
    EAST_ASIA,
    SOUTH_EAST_ASIA,
    SOUTH_ASIA,
    OCEANIA,
  ),
  latam: group(
    'LATAM;Latin America;America Latina;Amérique latine;América Latina;Lateinamerika;Latijns-Amerika;南米;中南米;ラテンアメリカ',
    'MX',
    CENTRAL_AMERICA,
    SOUTH_AMERICA,
    CARIBBEAN,
  ),
  'south-america': group(
    'South America;Sud America;Südamerika;Amérique du Sud;Sudamérica;América do Sul',
    SOUTH_AMERICA,
  ),
  americas: group('Americas;The Americas;AMER', 'US CA MX', CENTRAL_AMERICA, SOUTH_AMERICA, CARIBBEAN),
} satisfies Record<string, CountryGroup>;
export type CountryGroupId = keyof typeof COUNTRY_GROUPS;
