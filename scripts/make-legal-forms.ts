import { readFileSync, writeFileSync } from 'node:fs';
import { foldWords } from '../lib/parse/fold.ts';

/**
 * Writes lib/parse/company/legal-forms.generated.ts from cleanco's terms (MIT) and the East Asian forms below:
 *
 *     npx tsx scripts/make-legal-forms.ts cleanco_terms.json
 */
const [source] = process.argv.slice(2);
if (!source) throw new Error('Usage: npx tsx scripts/make-legal-forms.ts FILE (cleanco_terms.json)');

const { terms_by_type, terms_by_country } = JSON.parse(readFileSync(source, 'utf8')) as Record<
  'terms_by_type' | 'terms_by_country',
  Record<string, string[]>
>;
/** Written without a space before or after the name. */
const UNSPACED =
  '株式会社 合同会社 有限会社 合資会社 合名会社 一般社団法人 一般財団法人 公益社団法人 公益財団法人 特定非営利活動法人 医療法人 学校法人 社会福祉法人 弁護士法人 税理士法人 監査法人 株式會社 주식회사 유한회사';
/** Forms the source lacks. */
const MORE = [
  'pvt ltd',
  'private limited',
  'pvt',
  'co ltd',
  'company limited',
  'corp',
  's r l',
  's r l s',
  'srls',
  'societa a responsabilita limitata',
  'societa per azioni',
  's p a',
  'spa',
  'gmbh co kg',
  'gmbh und co kg',
  'ug',
  'ug haftungsbeschrankt',
  'e k',
  'ek',
  'lda',
  'sl',
  'slu',
  's l u',
  'sau',
  'eireli',
  'me',
  'kk',
  'k k',
  'ohg',
  'se',
  'bv',
  'plc',
  'sarl',
  'sasu',
  'sp z o o',
  'sp zoo',
  'doo',
  'dooel',
  'aps',
  'cia',
  'y cia',
  'i s',
  'oyj',
  'inh',
  '& c',
  'αε',
  'επε',
  'ικε',
  'μικε',
  'οε',
  'εε',
  'e c',
  'mbh',
  'aktiebolag',
  'osakeyhtio',
  'aktieselskab',
  'aksjeselskap',
  'societe anonyme',
  'societe par actions simplifiee',
  'societe a responsabilite limitee',
  'sociedad anonima',
  'sociedad limitada',
  'sociedad limitada unipersonal',
  'sociedad de responsabilidad limitada',
  'sociedade anonima',
  'sociedade limitada',
  'sapi de cv',
  'unipessoal',
  'unipessoal lda',
  'ltda me',
  'ltda epp',
  'eireli me',
  'unipersonale',
  'srl unipersonale',
  'societa cooperativa',
  'societa in nome collettivo',
  'societa in accomandita semplice',
  'soc coop',
  'soc coop arl',
  'scarl',
  'pty limited',
  'fz llc',
  'fze',
  'fzco',
  'fzc',
  'dmcc',
  'wll',
  'w l l',
  'tbk',
  'pbc',
  'ltd sti',
  'limited sirketi',
  'anonim sirketi',
  'sanayi ve ticaret',
  'san ve tic',
  'בע מ',
  'ش م م',
  'ش م ع',
  'شمم',
];
/** Words of a name rather than a form when they stand alone. */
const NOT_FORMS = new Set([
  'uk',
  'nl',
  'at',
  'private',
  'gruppa kompanij',
  'me',
  'as oy',
  'up',
  'ok',
  'do',
  'go',
  '3at',
  '3ao',
]);

const terms = [...Object.values(terms_by_type), ...Object.values(terms_by_country)].flat();
const isUnspaced = (term: string) => /[\p{sc=Han}\p{sc=Hangul}]/u.test(term);
/** As words, with and without the dots: `s.r.l.` is found as `s r l`, `srl` and `s.r.l`. */
const spaced = (term: string): string[] => [
  foldWords(term),
  foldWords(term.replaceAll('.', ' ')),
  foldWords(term.replaceAll('.', '')),
];
const words = new Set([...terms.filter((term) => !isUnspaced(term)), ...MORE].flatMap(spaced));
const unspaced = new Set(
  [...terms.filter(isUnspaced), ...UNSPACED.split(' ')].map((term) => foldWords(term)),
);
const list = (set: Set<string>) =>
  JSON.stringify(
    [...set]
      .filter((term) => term !== '' && !NOT_FORMS.has(term))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  );

writeFileSync(
  new URL('../lib/parse/company/legal-forms.generated.ts', import.meta.url),
  `// Made by scripts/make-legal-forms.ts from cleanco (https://github.com/psolin/cleanco, MIT). Do not edit.\n` +
    `/** Legal forms as folded words, longest first. */\nexport const SPACED_FORMS: readonly string[] = ${list(words)};\n` +
    `/** Those of scripts without spaces. */\nexport const UNSPACED_FORMS: readonly string[] = ${list(unspaced)};\n`,
);
