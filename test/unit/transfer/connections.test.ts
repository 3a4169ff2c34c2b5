import { describe, expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import type { ErrorName } from '../../../lib/errors.ts';
import { MOST_IMPORTED } from '../../../lib/model/import-file.ts';
import { personAddress } from '../../../lib/pages/person-address.ts';
import { readConnections } from '../../../lib/transfer/connections.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (bytes: Uint8Array, size = bytes.length) => ({
  name: 'Connections.csv',
  lastModified: 1_790_000_000_000,
  size,
  arrayBuffer: async () => bytes.slice().buffer,
});
const readBytes = (bytes: Uint8Array, signal = new AbortController().signal) =>
  readConnections(fileOf(bytes), { addressOf: personAddress, pause: async () => undefined, signal });
const read = (text: string) => readBytes(bytesOf(text));

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;
const at = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const ada = {
  url: 'https://www.linkedin.com/in/ada-ferri-1b2/',
  name: 'Ada Ferri',
  title: 'Operations Director',
  company: 'Ferri, Rossi & Figli',
};
const bo = {
  url: 'https://www.linkedin.com/in/bo-lindqvist/',
  name: 'Bo Lindqvist',
  title: 'Head of Sales',
  company: 'Nordvind AB',
};
const people = (separator = ',', dates = ['12 Mar 2024', '3 Jan 2019']) =>
  [
    [
      'Ada',
      'Ferri',
      at('ada-ferri-1b2'),
      'ada@ferri.example',
      '"Ferri, Rossi & Figli"',
      'Operations Director',
      dates[0],
    ],
    ['', '', '', '', '', '', dates[1]],
    ['Bo', 'Lindqvist', at('bo-lindqvist'), '', 'Nordvind AB', 'Head of Sales', dates[1]],
  ]
    .map((cells) => cells.join(separator))
    .join('\n');

describe('titles in any language, because what stands below them decides', () => {
  it.each([
    [
      'en',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ['12 Mar 2024', '3 Jan 2019'],
    ],
    [
      'it',
      'Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Data collegamento',
      ['12 mar 2024', '3 gen 2019'],
    ],
    ['ja', '名,姓,URL,メールアドレス,会社,役職,つながった日', ['2024年3月12日', '2019年1月3日']],
    [
      'de',
      'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verknüpft am',
      ['12. März 2024', '3. Jan. 2019'],
    ],
    ['fr', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion le', ['12 mars 2024', '3 janv. 2019']],
    ['words that nobody knows', 'Aa,Bb,Cc,Dd,Ee,Ff,Gg', ['12/03/2024', '03/01/2019']],
  ])('%s', async (_language, titles, dates) => {
    const found = await read(`${NOTES}${titles}\n${people(',', dates)}\n`);
    const [first, last, url, , company, title] = titles.split(',');
    expect(found).toEqual({
      file: 'Connections.csv',
      columns: { url, name: `${first} + ${last}`, title, company },
      rows: [ada, bo],
      nameless: 1,
      twice: 0,
      madeAt: 1_790_000_000_000,
    });
  });

  it('no titles and no notes at all', async () => {
    const { rows, columns } = await read(people());
    expect(rows).toEqual([ada, bo]);
    expect(columns).toEqual({ url: '#3', name: '#1 + #2', title: '#6', company: '#5' });
  });

  it('columns in another order, a full name, and columns that mean nothing', async () => {
    const { rows } = await read(
      `Score;Role;Profile;Employer;Full name;Phone\n7;Operations Director;${at('ada-ferri-1b2')};Acme;Ada Ferri;+39 02 555 0100\n`,
    );
    expect(rows).toEqual([{ ...ada, company: 'Acme' }]);
  });

  it('a name that would turn the text around it', async () => {
    const { rows } = await read(`First Name,Last Name,URL\n\u202eAda,\u2067Ferri,${at('ada-ferri-1b2')}`);
    expect(rows.map(({ name }) => name)).toEqual(['Ada Ferri']);
  });

  it('a Japanese name is written family first', async () => {
    const { rows } = await read(
      `名,姓,URL,メール,会社,役職,日付\n花子,架空,${at('hanako-k-77')},,架空商事,部長,2024年3月12日\n`,
    );
    expect(rows).toEqual([
      {
        url: 'https://www.linkedin.com/in/hanako-k-77/',
        name: '架空 花子',
        title: '部長',
        company: '架空商事',
      },
    ]);
  });
});

describe('whatever a spreadsheet makes of it', () => {
  const text = `${NOTES}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${people()}\n`;
  const accented = text.replace('Nordvind', 'Ångström');
  const utf16 = (big: boolean) => {
    const bytes = new Uint8Array(2 + 2 * accented.length);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${accented}`].forEach((letter, index) => {
      view.setUint16(2 * index, letter.charCodeAt(0), !big);
    });
    return bytes;
  };
  it.each([
    ['a mark of UTF-8', bytesOf(`\ufeff${accented}`)],
    ['UTF-16, little end first', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
    ['Windows-1252', Uint8Array.from([...accented], (letter) => letter.charCodeAt(0))],
    ['lines of Windows', bytesOf(accented.replaceAll('\n', '\r\n'))],
  ])('%s', async (_name, bytes) => {
    expect((await readBytes(bytes)).rows).toEqual([ada, { ...bo, company: 'Ångström AB' }]);
  });

  it.each([[';'], ['\t'], ['|']])('cells parted by %j', async (separator) => {
    expect((await read(people(separator))).rows).toEqual([ada, bo]);
  });

  it('line breaks and quotes inside a cell, and addresses of every spelling', async () => {
    const { rows, twice } = await read(
      `First Name,Last Name,URL,Company,Position\nAda,"Ferri ""Adi""",it.linkedin.com/in/Ada-Ferri-1b2?trk=x,"Ferri\nRossi",CEO\nAda,Ferri,${at('ada-ferri-1b2')}/,Ferri,CEO\n`,
    );
    expect(rows).toEqual([{ url: ada.url, name: 'Ada Ferri "Adi"', title: 'CEO', company: 'Ferri Rossi' }]);
    expect(twice).toBe(1);
  });
});

it('never takes an e-mail address or a date', async () => {
  const found = await read(
    `${NOTES}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${people()}`,
  );
  expect(JSON.stringify(found)).not.toMatch(/ferri\.example|2024/);
});

it('reads tens of thousands of rows piece by piece, and stops when asked', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `Ada,Ferri,${at(`ada-ferri-${index}`)},"Acme, ü",CEO`,
  );
  const text = `First Name,Last Name,URL,Company,Position\n${rows.join('\n')}`;
  expect((await read(text)).rows).toHaveLength(20_000);
  const stop = new AbortController();
  stop.abort();
  await expect(readBytes(bytesOf(text), stop.signal)).rejects.toThrow();
});

describe('what is no file of people is named', () => {
  it.each<[ErrorName, Uint8Array]>([
    ['import-empty', bytesOf('')],
    ['import-empty', bytesOf(' \n\n')],
    ['import-empty', bytesOf(`Name,URL\n,${at('ada')}`)],
    ['import-not-csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20])],
    ['import-not-csv', Uint8Array.from([0x89, 0x50, 0, 0, 1])],
    ['import-no-links', bytesOf('First Name,Last Name,Company\nAda,Ferri,Acme')],
    ['import-no-links', bytesOf('Company,URL\nAcme,https://www.linkedin.com/company/acme/')],
    ['import-no-links', bytesOf('just "a text')],
  ])('%s', async (name, bytes) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({ name });
  });

  it('import-too-many', async () => {
    const rows = Array.from({ length: MOST_IMPORTED + 1 }, (_, index) => `Ada,${at(`ada-${index}`)}`).join(
      '\n',
    );
    await expect(read(`Name,URL\n${rows}`)).rejects.toMatchObject({ name: 'import-too-many' });
    const big = fileOf(bytesOf('x'), 200_000_000);
    const options = {
      addressOf: personAddress,
      pause: async () => undefined,
      signal: new AbortController().signal,
    };
    await expect(readConnections(big, options)).rejects.toMatchObject({ name: 'import-too-many' });
  });
});
