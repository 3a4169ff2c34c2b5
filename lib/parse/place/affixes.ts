/** Words around a place name that say *and around it* or what kind of place it is. Folded, longest first. */
const byLength = (words: string): string[] =>
  words
    .split(';')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length);

export const PREFIXES = byLength(
  `greater;metropolitan city of;metropolitan area of;metro;city of;city and county of;county of;province of;state of;
  region of;canton of;area of;area metropolitana di;citta metropolitana di;citta di;comune di;provincia di;regione;zona di;
  dintorni di;grossraum;raum;region;metropolregion;grossregion;stadt;landkreis;kreis;agglomeration;grand;grande;gran;
  agglomeration de;metropole de;ville de;region de;departement de;area metropolitana de;zona metropolitana de;ciudad de;
  provincia de;region metropolitana de;comunidad de;regiao metropolitana de;regiao de;grande regiao de;cidade de;
  estado de;distrito de;groot;regio;gemeente;provincie;stor;storstockholm;region metropolitaine de;obszar metropolitalny;
  principality of;republic of;the`,
);

export const SUFFIXES = byLength(
  `metropolitan area;metropolitan region;metropolitan;metro area;metro region;metro;metroplex;bay area;area;region;
  and surroundings;and surrounding area;province;prefecture;county;city;district;state;township;capital region;
  e dintorni;e provincia;e area metropolitana;area metropolitana;und umgebung;und umland;umgebung;metropolregion;
  et peripherie;et environs;et alentours;y alrededores;area metropolitana;e regiao;e arredores;en omgeving;omgeving;
  och omnejd;omegn;og omegn;i okolice`,
);

/** Endings without a space before them. */
export const CJK_SUFFIXES = byLength(
  '大都市圏;都市圏;首都圏;圏;エリア;地域;地方;周辺;近郊;都心;市内;市;県;府;都;州;省;在住;出身',
);
