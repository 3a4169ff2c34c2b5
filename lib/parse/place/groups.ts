import { GROUP_COUNTRIES, type PlaceGroup } from '../../model/place-group.ts';

/** How people write the groups that an ICP may name. */
const NAMES: Record<PlaceGroup, string> = {
  DACH: 'DACH;D-A-CH;DE/AT/CH;DACH Region;DACH地域',
  Benelux: 'Benelux;ベネルクス',
  Nordics: 'Nordics;Nordic;Nordic Countries;Scandinavia;Scandinavie;Skandinavien;Norden;北欧',
  Baltics: 'Baltics;Baltic States;Baltic Countries;Paesi Baltici;Baltikum;バルト三国',
  EU: 'EU;European Union;Unione Europea;Europäische Union;Union européenne;Unión Europea;União Europeia;Europese Unie;欧州連合',
  EMEA: 'EMEA;Europe, Middle East & Africa',
  APAC: 'APAC;APJ;JAPAC;Asia Pacific;アジア太平洋',
  LATAM:
    'LATAM;Latin America;America Latina;Amérique latine;América Latina;Lateinamerika;Latijns-Amerika;中南米;ラテンアメリカ',
};

/** Groups of other countries that are written like a place. */
const FEW: readonly [string, string][] = [
  ['UK & Ireland;UKI;UK&I', 'GB IE'],
  ['Iberia;Iberian Peninsula;Penisola Iberica', 'ES PT'],
  ['ANZ;Australia & New Zealand', 'AU NZ'],
  [
    'North America;NORAM;Nordamerika;America del Nord;Nord America;Amérique du Nord;Norteamérica;América del Norte;América do Norte;Noord-Amerika;北米',
    'US CA',
  ],
  ['GCC;Gulf Cooperation Council;Gulf States', 'AE SA QA KW BH OM'],
];

/** Of these only the name is known: whoever lives in Europe lives in one of fifty countries. */
const MANY =
  'Europe;Europa;Western Europe;Eastern Europe;Central & Eastern Europe;CEE;Southern Europe;Osteuropa;Südeuropa;欧州;ヨーロッパ;東欧;南欧;' +
  'Africa;Afrika;Afrique;África;アフリカ;Middle East;Medio Oriente;Naher Osten;Moyen-Orient;Oriente Medio;中東;MENA;Middle East & North Africa;' +
  'Asia;Asien;Asie;アジア;South East Asia;Southeast Asia;ASEAN;Südostasien;東南アジア;Oceania;Americas;The Americas;AMER;' +
  'South America;Sud America;Südamerika;Amérique du Sud;Sudamérica;América do Sul;南米;Central America;Antarctica';

/** More countries than this say nothing of one person's. */
const MANY_COUNTRIES = 9;

/** Every way to write a group of countries, with its countries; none where it has too many. */
export const COUNTRY_GROUPS: readonly { names: string[]; countries: readonly string[] }[] = [
  ...Object.entries(NAMES).map(([group, names]) => ({
    names: names.split(';'),
    countries: few(GROUP_COUNTRIES[group as PlaceGroup]),
  })),
  ...FEW.map(([names, countries]) => ({ names: names.split(';'), countries: countries.split(' ') })),
  { names: MANY.split(';'), countries: [] },
];

function few(countries: readonly string[]): readonly string[] {
  return countries.length > MANY_COUNTRIES ? [] : countries;
}
