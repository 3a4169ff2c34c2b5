/** What a company's page tells beside its name, country, industry and size. */
export interface CompanyDetails {
  founded?: number;
  /** Name of the headquarters in `places.ts`. */
  place: string;
  specialties: readonly string[];
  /** Host under `.invalid`, the slug unless told; null where the page shows none. */
  site?: string | null;
}

const details = (
  place: string,
  founded: number | undefined,
  specialties: string,
  site?: string | null,
): CompanyDetails => ({
  place,
  specialties: specialties === '' ? [] : specialties.split(', '),
  ...(founded !== undefined && { founded }),
  ...(site !== undefined && { site }),
});

/** By slug. Some lack a year, a website or specialties, as real pages do. */
export const companyDetails: Record<string, CompanyDetails> = {
  'valvole-immaginarie': details(
    'Brescia',
    1987,
    'valvole a sfera, attuatori, collaudo, impianti oil and gas',
  ),
  'ceramiche-mai-esistite': details('Bologna', 1962, 'piastrelle, gres, superfici'),
  'pastificio-nuvoletta-finta': details('Turin', 1911, 'pasta, grano duro', 'nuvoletta-finta'),
  'kakuu-seiki': details('Nagoya', 1949, '工作機械, 精密加工, 自動化'),
  'genei-butsuryu': details('Osaka', 1973, '物流, 倉庫, 輸送'),
  'yumemi-denshi': details('Minato', 1958, '半導体, 電子部品'),
  'fantasiewerk-nebelheim': details('Nuremberg', 1921, 'Fahrwerk, Lenkung, Elektromobilität, Werk 4.0'),
  'luftschloss-logistik': details('Cologne', 1998, 'Kontraktlogistik, Zollabwicklung'),
  'wolkenkuckuck-software': details('Munich', 2014, 'Planungssoftware, Cloud'),
  'unreal-cloudworks': details('Austin', 2009, 'cloud infrastructure, observability, APIs, 24/7 support'),
  'makebelieve-medical': details('Columbus', 1994, 'implants, imaging, sterile packaging'),
  'nowhere-daughters': details('Portland', 2016, 'pricing, due diligence', null),
  'placeholder-foods': details('Columbus', 1932, ''),
  'chimere-aero': details('Toulouse', 1978, 'aérostructures, usinage 5 axes, composites'),
  'pure-invention-cosmetique': details('Paris', undefined, 'soins, parfums'),
  'inventada-embalagens': details('São Paulo', 2001, 'embalagens flexíveis, papelão'),
  'faz-de-conta-agro': details('Curitiba', 1985, 'soja, café', null),
  'sarab-trading': details('Cairo', 1999, 'مواد غذائية، استيراد'),
  'khayal-industrial': details('Jeddah', 2004, 'مضخات, صمامات'),
  'zmyslone-meble': details('Wroclaw', 1990, 'meble biurowe, kuchnie'),
  'basniowa-chemia': details('Cracow', 1951, 'powłoki, nawozy'),
  'quimeras-del-sur': details('Seville', 2011, 'energía solar, eólica'),
  'verzonnen-tulpen': details('The Hague', 1888, 'bloembollen, veiling'),
  'figment-figment': details('London', 1974, 'asset management, pensions, 1031 exchanges'),
  'universita-mai-fondata': details('Milan', 1088, 'filologia, ingegneria'),
  'unreal-cloudworks-kites': details('Austin', undefined, 'kites, wind', null),
};
