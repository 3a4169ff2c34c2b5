/** Phrases of folded text that bound an amount, halve it or say how often it is paid. */
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
