/** Groups of countries that sales regions go by, for one line of an ICP instead of forty. */
export const PLACE_GROUPS = ['DACH', 'Benelux', 'Nordics', 'Baltics', 'EU', 'EMEA', 'APAC', 'LATAM'] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

const codes = (text: string): readonly string[] => text.split(' ');

const EU = codes('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE');
const REST_OF_EUROPE = codes('AD AL AX BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS RU SJ SM UA VA XK');
const MIDDLE_EAST = codes('AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE');
const AFRICA = codes(
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
);

/** ISO 3166-1 alpha-2 codes of each group's countries. */
export const GROUP_COUNTRIES: Record<PlaceGroup, readonly string[]> = {
  DACH: codes('DE AT CH'),
  Benelux: codes('BE NL LU'),
  Nordics: codes('DK FI IS NO SE FO GL AX SJ'),
  Baltics: codes('EE LV LT'),
  EU,
  EMEA: [...EU, ...REST_OF_EUROPE, ...MIDDLE_EAST, ...AFRICA],
  // As sales regions use it: east, south and south-east Asia with Oceania; the Middle East and Central Asia are not in it.
  APAC: codes(
    'AU BD BN BT CC CK CN CX FJ FM GU HK ID IN JP KH KI KP KR LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TH TK TL TO TV TW VN VU WF WS AS',
  ),
  LATAM: codes('AR BO BR BZ CL CO CR CU DO EC FK GF GP GT GY HN HT JM MQ MX NI PA PE PR PY SR SV TT UY VE'),
};
