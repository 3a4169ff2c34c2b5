import { expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import { parseUrl } from '../../../lib/pages/url.ts';
import { readAccounts } from '../../../lib/transfer/account-list.ts';

const read = (text: string) => readAccounts(text, (address) => parseUrl(address)?.companyKey ?? null);
const name = (...names: string[]) => names.map((each) => ({ name: each, key: null }));

it.each([
  [
    'a name a line, commas and all',
    'Acme, Inc.\nFerri Meccanica S.p.A.\n\n',
    name('Acme, Inc.', 'Ferri Meccanica S.p.A.'),
  ],
  ['each once, whatever its case', 'Ferri\nFERRI\n ferri ', name('Ferri')],
  [
    'a LinkedIn address',
    'https://www.linkedin.com/company/rossi-tech/about/',
    [{ name: 'rossi tech', key: 'slug:rossi-tech' }],
  ],
  ['an address without its scheme', 'linkedin.com/company/1234', [{ name: '1234', key: 'id:1234' }]],
  ['a table with titles', 'Company,Country\n"Acme, Inc.",US\nFerri,IT', name('Acme, Inc.', 'Ferri')],
  [
    'a table with an address in any column',
    '\ufeffName;LinkedIn URL\r\nRossi;https://it.linkedin.com/company/rossi-tech/\r\nBianchi;',
    [
      { name: 'Rossi', key: 'slug:rossi-tech' },
      { name: 'Bianchi', key: null },
    ],
  ],
  ['the column that names companies', 'Name,Company\nAda,Ferri\nLeo,Rossi', name('Ferri', 'Rossi')],
  ['quoted quotes', '"The ""Real"" Ferri",IT', name('The "Real" Ferri')],
  ['Japanese', '会社名\n株式会社霧坂精機', name('株式会社霧坂精機')],
  ['nothing', ' \n\t\n', []],
  ['an address that names no company', 'https://example.com/', []],
])('%s', (_what, text, accounts) => {
  expect(read(text)).toEqual(accounts);
});

it('takes long lists and long names', () => {
  const accounts = read(Array.from({ length: 20_000 }, (_, index) => `Company ${index}`).join('\n'));
  expect(accounts).toHaveLength(20_000);
  expect(read('x'.repeat(5_000))[0]?.name).toHaveLength(200);
});
