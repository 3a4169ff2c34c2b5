/** Folded words around amounts. Where two languages disagree the language of the text decides. */
export const MULTIPLIERS: Record<string, number> = {
  k: 1e3,
  mila: 1e3,
  mille: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  tsd: 1e3,
  duizend: 1e3,
  thsd: 1e3,
  grand: 1e3,
  tys: 1e3,
  tis: 1e3,
  tusen: 1e3,
  tusind: 1e3,
  тыс: 1e3,
  천: 1e3,
  千: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  milione: 1e6,
  milioni: 1e6,
  millones: 1e6,
  millon: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
  milyon: 1e6,
  млн: 1e6,
  miljoen: 1e6,
  百万: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  mrd: 1e9,
  md: 1e9,
  mds: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  mld: 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  млрд: 1e9,
  bilhao: 1e9,
  bilhoes: 1e9,
  十億: 1e9,
  만: 1e4,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  千万: 1e7,
  百億: 1e10,
  juta: 1e6,
  ribu: 1e3,
  rb: 1e3,
  trieu: 1e6,
  miljoonaa: 1e6,
  miljoona: 1e6,
  miljardia: 1e9,
  miljardi: 1e9,
  tuhatta: 1e3,
  tuhat: 1e3,
  milion: 1e6,
  miliony: 1e6,
  milionow: 1e6,
  milionu: 1e6,
  tysiecy: 1e3,
  tysiace: 1e3,
  tisic: 1e3,
  milioane: 1e6,
  millio: 1e6,
  ezer: 1e3,
  milyar: 1e9,
  mia: 1e9,
  mdr: 1e9,
  тысяч: 1e3,
  тысячи: 1e3,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  'mil millones': 1e9,
  'miles de millones': 1e9,
  'mil milhoes': 1e9,
  백만: 1e6,
  천만: 1e7,
  조: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};

/** `mil` is thousand in Spanish and Portuguese, short for million elsewhere. */
export const MIL_IS_THOUSAND = new Set(['es', 'pt', 'gl']);
export const MIL_IS_MILLION = new Set(['en', 'de', 'nl', 'it']);

/** `bi` is short for a thousand million in Portuguese. */
export const BI_IS_BILLION = new Set(['pt']);
/** A multiplier that stands for one of it: *a million dollars*, *mil euros*. */
export const LONE_MULTIPLIER =
  /^((?:about|ca|circa|etwa|environ|unos|約)? ?\p{Sc}?) ?(?:(?:a|one|un|uno|una|une|ein|eine|een|um|uma) )?(thousand|million|billion|lakh|crore|mil millones|mil milhoes|mil|mila|mille|milione|miliardo|millon|milhao|tausend|million|milliarde|duizend|miljoen|miljard)(?![\p{L}\p{N}])/u;
/** Before a multiplier: half of one (*mezzo milione*). */
export const HALF =
  /(?<!\p{L})(?:half an?|half(?: of)? a|mezzo|un mezzo|eine halbe|halbe|un demi[- ]?|demi[- ]?|medio|meio|een half|half|en halv|halv|puoli|pol) ?(million|thousand|billion|milione|miliardo|million|milliarde|millon|milhao|miljoen|miljard|miljon|miljoona|miliona|million)(?!\p{L})/u;
/** *Not more than* is at most, *not less than* at least. */
export const NOT_MORE =
  /(?<!\p{L})(?:not?|non|nicht|pas|nao|niet|inte|ikke|nie|keine?)(?: [a-z]{1,3})? (?:more than|over|above|exceeding|piu di|oltre|mehr als|uber|plus de|mas de|mais de|mais que|meer dan|mer an|mere end|mer enn|wiecej niz)(?!\p{L})/u;
export const NOT_LESS =
  /(?<!\p{L})(?:not?|non|nicht|pas|nao|niet|inte|ikke|nie)(?: [a-z]{1,3})? (?:less than|under|below|fewer than|meno di|weniger als|unter|moins de|menos de|menos que|minder dan|mindre an|mindre end|mindre enn|mniej niz)(?!\p{L})/u;
/** A multiplier written as one word with the currency: T€, kEUR, MNOK, mkr. */
export const JOINED_MULTIPLIER = /(\d ?)(t|k|m|md)(?=€|(?:eur|usd|gbp|chf|sek|nok|dkk|pln|kr)(?![a-z]))/g;
/** In India `25L` is 25 lakh. */
export const SHORT_LAKH = /(?<=\d ?)l(?![\p{L}\d])/gu;
/** South African rands are written R50,000. */
export const RAND = /(?<![\p{L}\d&])r(?= ?\d)/gu;
/** Numbers in Japanese and Chinese words before a multiplier or currency (百万円); not 数百万, some millions. */
export const KANJI_NUMBER = /(?<![\d一-龥])[一二三四五六七八九十百千]+(?=[万萬億亿兆円元]|ドル|ユーロ)/gu;

/** Money terms of one country that name the currency and the period: lakhs per annum. */
export const LAKHS_A_YEAR = /\d ?lpa\b/u;

/** ISO 4217 codes known, and words and signs that name one currency. */
export const CODES = new Set(
  'USD EUR GBP JPY CNY CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR PKR BDT LKR IDR MYR SGD THB VND PHP KRW TWD HKD BRL MXN ARS CLP COP PEN UYU ZAR NGN KES EGP MAD AED SAR QAR KWD ILS ISK'.split(
    ' ',
  ),
);
export const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₪': 'ILS',
  '₦': 'NGN',
  us$: 'USD',
  u$s: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  nt$: 'TWD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  dollars: '$',
  dollar: '$',
  dollari: '$',
  dolares: '$',
  bucks: 'USD',
  pounds: 'GBP',
  pound: 'GBP',
  sterling: 'GBP',
  sterline: 'GBP',
  quid: 'GBP',
  円: 'JPY',
  日本円: 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  人民元: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  's/': 'PEN',
  원: 'KRW',
  руб: 'RUB',
  рублей: 'RUB',
  tl: 'TRY',
  kronor: 'kr',
  kroner: 'kr',
  kronen: 'kr',
  ドル: '$',
  米ドル: 'USD',
  ユーロ: 'EUR',
  ポンド: 'GBP',
  ウォン: 'KRW',
  francs: 'CHF',
  franken: 'CHF',
  franchi: 'CHF',
  fr: 'CHF',
  sfr: 'CHF',
  rupees: 'INR',
  rs: 'INR',
  rp: 'IDR',
  rm: 'MYR',
  ringgit: 'MYR',
  rand: 'ZAR',
  euroa: 'EUR',
  eura: 'EUR',
  reais: 'BRL',
  real: 'BRL',
  zl: 'PLN',
  ft: 'HUF',
  kc: 'CZK',
  zloty: 'PLN',
  lei: 'RON',
  лв: 'BGN',
  грн: 'UAH',
  dong: 'VND',
  '¥': '¥',
  $: '$',
  kr: 'kr',
  pesos: 'peso',
  peso: 'peso',
};

/** Signs of several currencies: the locale's country decides if it is one of them; else the first, marked ambiguous. */
export const SHARED: Record<string, Record<string, string>> = {
  $: {
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
  },
  '¥': { JP: 'JPY', CN: 'CNY' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP' },
};

/** Currencies without a decimal part in use: `¥1.234` is 1234. */
export const WITHOUT_CENTS = new Set(['JPY', 'KRW', 'VND', 'CLP', 'IDR', 'ISK', 'HUF']);

export const AT_LEAST =
  /(?:^|\s)(?:at least|from|min(?:imum)?|more than|over|above|starting at|almeno|da|oltre|piu di|a partire da|mindestens|ab|uber|mehr als|au moins|a partir de|plus de|des|al menos|desde|mas de|minimo|pelo menos|mais de|acima de|minstens|vanaf|meer dan|tenminste|от|не менее|свыше|более|minimaal|minimum|minimalt|minst|vahintaan|fran|mer an|od|ponad|powyzej|co najmniej)\s|[>≥]|以上|이상|최소|最低|最少|至少|少なくとも|より多|超|から$|~$|〜$|(?<=[\p{L}\d$€£])\+(?!\s?(?:[\d$€£]|vat|iva|mwst|ust|tva|btw|tax|moms|bonus|commission|equity|ote))|^\+ ?de\s|\b(?:min(?:imum)?|minimo|mindestens)$|(?:or more|or above|and above|and up|plus|o piu|e oltre|oder mehr|et plus|ou plus|o mas|ou mais|of meer)\b/u;
export const AT_MOST =
  /(?:^|\s)(?:up to|at most|less than|under|below|max(?:imum)?|no more than|fino a|al massimo|meno di|massimo|bis(?: zu)?|hochstens|maximal|unter|weniger als|jusqu'?a|au plus|moins de|hasta|como maximo|menos de|ate|no maximo|до|не более|tot|hoogstens|maximaal|maximalt|enintaan|minder dan|hogst|upp till|mindre an|do|ponizej|maks)\s|[<≤]|^[~〜]|\b(?:max(?:imum)?|massimo|maximal|maximo|tops)$|\b(?:or less|or under|or below|and under|o meno|oder weniger|ou moins|o menos|ou menos|of minder|eller mindre)\b|以下|이하|최대|以内|最大|最多|最高|不超过|未満|まで/u;
export const YEARLY =
  /(?:per|a|pro|par|por|al|im|an|ao|op|om) ?(?:year|annum|anno|jahr|an|ano|jaar|ar|aret|rok)\b|all'anno\b|\/ ?(?:year|yr|y|vuosi|vuodessa|rok|yil|anno|jahr|an|ano|jaar|a)\b|\b(?:yearly|annual(?:ly)?|annu[aoi]l?[eoi]?|annui|jahrlich|p\.? ?a|annuel(?:le|s)?|anual(?:es|is)?|jaarlijks|arligen|rocznie|rok|ral|pa|lpa)\b|年収|年薪|연봉|в год|年間|(?<!\d)年(?=\s?約?\d)|年俸|毎年|\/年|年額/u;
export const MONTHLY =
  /(?:per|a|pro|par|por|al|im|ao) ?(?:month|mese|monat|mois|mes|maand|manad|maned)\b|\/ ?(?:month|mo|mth|kk|mnd|mies|man|manad|mies|msc|mese|monat|mois|mes|maand|m)\b|\b(?:monthly|mensil[ei]|monatlich|mensuel(?:le|s)?|mensual(?:es)?|mensa(?:l|is)|maandelijks|manadsvis|miesiecznie|kuukaudessa|pcm)\b|月給|月薪|월급|(?<![\d가-힣])월(?=\s?\d)|в месяц|月額|月収|毎月|\/月|ヶ月|(?<!\d)月(?=\s?約?\d)/u;
export const ONCE =
  /\b(?:once|one[- ]?(?:off|time)|una tantum|einmalig|unique|une fois|unico|pago unico|eenmalig)\b|一回|一括/u;

/** Words as the alternatives of a regular expression, the longest first. */
export const alternatives = (words: string[]) =>
  words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$]/g, String.raw`\$`))
    .join('|');
