import { company } from './companies.ts';
import { identity } from './generate.ts';
import type { PracticePerson, Role } from './person.ts';
import { place } from './places.ts';

/** Numbers of the hand-written people start here, apart from the generated ones. */
const FIRST_NUMBER = 100_000;

type Draft = Partial<PracticePerson> & Pick<PracticePerson, 'slug' | 'name' | 'headline' | 'place'>;

const role = (
  title: string,
  at: string,
  start: string,
  end: string | null = null,
  more: Partial<Role> = {},
): Role => ({
  title,
  company: company(at),
  type: 'fullTime',
  start,
  end,
  place: null,
  mode: null,
  description: null,
  ...more,
});

const LONG_NAME = 'Maximiliane Theodora Freifrau von und zu Wolkenkuckucksheim-Traumstein-Nirgendwo';
const LONG_HEADLINE =
  'Bereichsleiterin Einkauf, Logistik und Qualität bei Fantasiewerk Nebelheim | Aufsichtsrätin | Lieferketten, Verhandlungen, ' +
  'Digitalisierung der Beschaffung, nachhaltige Werkstoffe und alles, was zwischen zwei Werkstoren passiert | Rednerin | Mentorin';

/** People written by hand: the viewer, the six of the demonstration, and the difficult cases. */
const drafts: Draft[] = [
  {
    slug: 'alex-sandbox',
    name: 'Alex Sandbox',
    headline: 'Prospecting in an invented world',
    place: place('Milan'),
    degree: null,
    frontend: 'sdui',
    roles: [role('Account Executive', 'Nowhere & Daughters Consulting', '2022-02')],
    about: 'The viewer of this practice network: the one who is signed in.',
  },
  {
    slug: 'giulia-valdosso',
    name: 'Giulia Valdosso',
    headline: 'Direttrice Operations presso Valvole Immaginarie S.p.A.',
    place: place('Brescia'),
    degree: 2,
    frontend: 'classic',
    tongue: 'it',
    about: 'Porto ordine nei reparti e tempo alle persone.\nTutto ciò che leggi qui è inventato.',
    roles: [
      role('Direttrice Operations', 'Valvole Immaginarie S.p.A.', '2021-03', null, {
        place: place('Brescia'),
        mode: 'onSite',
      }),
      role('Responsabile di produzione', 'Valvole Immaginarie S.p.A.', '2017-05', '2021-02', {
        place: place('Brescia'),
      }),
      role('Capo reparto', 'Ceramiche Mai Esistite', '2012-09', '2017-04', {
        description: 'Linea 2 e 3 – turni, sicurezza, qualità · 40 persone',
      }),
    ],
    schools: [
      {
        name: 'Politecnico Immaginario',
        degree: 'Laurea magistrale, Ingegneria gestionale',
        start: '2006',
        end: '2011',
      },
    ],
  },
  {
    slug: '霧坂-健太郎',
    name: '霧坂 健太郎',
    headline: '架空精機株式会社 製造部長',
    place: place('Nagoya'),
    degree: 3,
    frontend: 'sdui',
    tongue: 'ja',
    about: '現場と数字の両方を大切にしています。この人物は架空です。',
    roles: [
      role('製造部長', '架空精機株式会社', '2019-04', null, { place: place('Nagoya') }),
      role('製造課長', '架空精機株式会社', '2014-04', '2019-03'),
      role('製造技術者', '夢見電子工業', '2006-04', '2014-03', { place: place('Tokyo') }),
    ],
    schools: [{ name: '架空大学', degree: '工学士, 機械工学', start: '2002', end: '2006' }],
  },
  {
    slug: 'madison-quillfeather',
    name: 'Madison Quillfeather',
    pronouns: 'she/her',
    headline: 'VP of Sales at Unreal Cloudworks | Building teams that listen',
    place: place('Austin'),
    degree: 2,
    frontend: 'sdui',
    verified: true,
    roles: [
      role('VP of Sales', 'Unreal Cloudworks Inc.', '2023-01', null, {
        place: place('Austin'),
        mode: 'remote',
      }),
      role('Regional Sales Manager', 'Placeholder Foods Co.', '2018-06', '2022-12', {
        place: place('Columbus'),
      }),
    ],
    schools: [{ name: 'Nowhere State University', degree: 'MBA', start: '2010', end: '2012' }],
  },
  {
    slug: 'jonas-träumerbach',
    name: 'Jonas Träumerbach',
    headline: 'Werkstudent Einkauf bei Luftschloss Logistik AG',
    place: place('Cologne'),
    degree: 3,
    frontend: 'classic',
    tongue: 'de',
    roles: [
      role('Werkstudent Einkauf', 'Luftschloss Logistik AG', '2025-10', null, {
        type: 'partTime',
        place: place('Cologne'),
      }),
    ],
    schools: [
      {
        name: 'Technische Hochschule Nirgendwo',
        degree: 'B.Sc., Wirtschaftsinformatik',
        start: '2023-10',
        end: '2027-09',
      },
    ],
  },
  {
    slug: 'maximiliane-wolkenkuckucksheim',
    name: LONG_NAME,
    headline: LONG_HEADLINE,
    place: place('Munich'),
    degree: 2,
    frontend: 'classic',
    tongue: 'de',
    verified: true,
    roles: [
      role(
        'Bereichsleiterin Einkauf, Logistik und Qualität',
        'Fantasiewerk Nebelheim GmbH',
        '2016-07',
        null,
        { place: place('Munich'), mode: 'hybrid' },
      ),
      role('Strategische Einkäuferin', 'Ingenieurbüro Niemand', '2010', '2016'),
    ],
    schools: [
      { name: 'Universität Wolkenheim', degree: 'M.A., Betriebswirtschaft', start: '2004', end: '2009' },
    ],
  },
  {
    slug: 'beatriz-nuvemclara',
    name: 'Beatriz Nuvemclara',
    headline: 'Logística na Inventada Embalagens Ltda',
    place: place('Curitiba'),
    degree: 3,
    frontend: 'sdui',
    tongue: 'pt',
    roles: [role('Logística', 'Inventada Embalagens Ltda', '2020-08', null, { place: place('Curitiba') })],
  },
  {
    slug: 'same-name-one',
    name: 'Oliver Figmentley',
    headline: 'Finance Director at Figment & Figment LLP',
    place: place('London'),
    degree: 2,
    frontend: 'sdui',
    roles: [role('Finance Director', 'Figment & Figment LLP', '2020-01', null, { place: place('London') })],
  },
  {
    slug: 'same-name-two',
    name: 'Oliver Figmentley',
    headline: 'Apprentice at Figment & Figment LLP',
    place: place('Leeds'),
    degree: 3,
    frontend: 'classic',
    roles: [role('Apprentice', 'Figment & Figment LLP', '2026-02', null, { type: 'internship' })],
  },
  {
    slug: 'no-headline',
    name: 'Imogen Mistwhistle',
    headline: null,
    place: place('Leeds'),
    degree: 3,
    frontend: 'sdui',
    roles: [],
    schools: [],
  },
  {
    slug: 'hostile-markup',
    name: 'Robin <script>alert(1)</script> "Tag" O’Phantom',
    headline: "<img src=x onerror=alert(2)> & 'quotes' </p><b>bold</b> in every field",
    place: place('Portland'),
    degree: 3,
    frontend: 'classic',
    about: '</section><script>alert(3)</script> {{ template }} ${dollar}',
    roles: [
      role('Tester of <i>markup</i>', 'Nowhere & Daughters Consulting', '2022-05', null, {
        description: '<svg onload=alert(4)>',
      }),
    ],
  },
  {
    slug: 'freelance-without-page',
    name: 'ليلى الحالم',
    headline: 'مصممة مستقلة',
    place: place('Cairo'),
    degree: 1,
    frontend: 'sdui',
    tongue: 'ar',
    roles: [
      role('مصممة', 'Studio Senza Pagina', '2024-06', null, { type: 'freelance', mode: 'remote' }),
      role('مسؤولة مشتريات', 'شركة السراب للتجارة', '2019-01', '2024-05', { place: place('Cairo') }),
    ],
  },
  {
    slug: 'only-former-roles',
    name: 'Joaquín Nubarrón',
    headline: 'Buscando el próximo reto 🚀',
    place: place('Zaragoza'),
    degree: 1,
    frontend: 'classic',
    tongue: 'es',
    roles: [
      role('Jefe de compras', 'Quimeras del Sur S.L.', '2015-03', '2026-04'),
      role('Técnico de compras', 'Studio Senza Pagina', '2011', '2015'),
    ],
  },
  {
    slug: 'prose-with-dates',
    name: 'Sören Grünspecht',
    headline: 'Werkleiter | 2019 – 2021: +12 %',
    place: place('Nuremberg'),
    degree: 2,
    frontend: 'classic',
    tongue: 'de',
    roles: [
      role('Werkleiter', 'Fantasiewerk Nebelheim GmbH', '2018-01', null, {
        place: place('Nuremberg'),
        description: '2019 – 2021: +12 % Ausstoß · 3 × 4 Schichten',
      }),
    ],
  },
  {
    slug: 'ottavia-lungastoria',
    name: 'Ottavia Lungastoria',
    pronouns: 'she/her',
    headline: 'Direttrice Supply Chain presso Ceramiche Mai Esistite',
    place: place('Milan'),
    degree: 2,
    frontend: 'sdui',
    tongue: 'it',
    verified: true,
    openToWork: true,
    about: 'Venticinque anni tra magazzini, treni e fogli di calcolo: tutti inventati.',
    roles: [
      role('Supply Chain Director', 'Ceramiche Mai Esistite', '2021-09', null, {
        place: place('Milan'),
        mode: 'hybrid',
      }),
      role('Responsabile logistica', 'Ceramiche Mai Esistite', '2018-04', '2021-08'),
      role('Responsabile acquisti', 'Pastificio Nuvoletta Finta', '2015-01', '2018-03'),
      role('Consulente', 'Studio Senza Pagina', '2013-06', '2014-12', { type: 'freelance' }),
      role('Responsabile magazzino', 'Valvole Immaginarie S.p.A.', '2010-02', '2013-05'),
    ],
    earlier: [
      role('Impiegata logistica', 'Valvole Immaginarie S.p.A.', '2006-10', '2010-01'),
      role('Addetta agli acquisti', 'Pastificio Nuvoletta Finta', '2004-03', '2006-09', { type: 'partTime' }),
      role('Stagista', 'Pastificio Nuvoletta Finta', '2003-09', '2004-02', { type: 'internship' }),
    ],
    schools: [
      { name: 'Politecnico Immaginario', degree: 'Laurea, Ingegneria logistica', start: '1998', end: '2003' },
      { name: 'Scuola di Vento e Nuvole', degree: null, start: null, end: '2012' },
    ],
  },
  {
    slug: 'percival-manyhats',
    name: 'Percival Manyhats',
    headline: 'Board Member | Adviser | Once did everything myself',
    place: place('London'),
    degree: 1,
    frontend: 'classic',
    openToWork: true,
    about: 'Nine jobs, three countries, one umbrella. None of it happened.',
    roles: [
      role('Board Member', 'Figment & Figment LLP', '2024-01', null, { type: 'partTime' }),
      role('Managing Partner', 'Nowhere & Daughters Consulting', '2019-05', null, { place: place('London') }),
      role('Chief Operating Officer', 'Placeholder Foods Co.', '2015-02', '2019-04'),
      role('Plant Manager', 'Placeholder Foods Co.', '2012-02', '2015-01', { place: place('Columbus') }),
      role('Plant Supervisor', 'Placeholder Foods Co.', '2009-06', '2012-01'),
    ],
    earlier: [
      role('Production Planner', 'Makebelieve Medical Devices', '2006', '2009'),
      role('Buyer', 'Makebelieve Medical Devices', '2004', '2006'),
      role('Consultant', 'Fictional Freelance', '2002-08', '2004-01', { type: 'freelance', mode: 'remote' }),
      role('Trainee', 'Figment & Figment LLP', '2001-09', '2002-07', { type: 'internship' }),
    ],
  },
  {
    slug: '月ヶ森-直樹',
    name: '月ヶ森 直樹',
    headline: '幻影物流株式会社 物流本部長',
    place: place('Tokyo'),
    degree: 3,
    frontend: 'sdui',
    tongue: 'ja',
    roles: [
      role('物流本部長', '幻影物流株式会社', '2020-04', null, { place: place('Tokyo') }),
      role('物流部長', '幻影物流株式会社', '2015-04', '2020-03', { place: place('Tokyo') }),
      role('購買課長', '架空精機株式会社', '2010-04', '2015-03', { place: place('Nagoya') }),
      role('購買担当', '架空精機株式会社', '2005-04', '2010-03'),
      role('生産計画担当', '夢見電子工業', '2002-04', '2005-03'),
    ],
    earlier: [role('研修生', '夢見電子工業', '2001-04', '2002-03', { type: 'internship' })],
    schools: [{ name: '架空大学', degree: '工学修士, 経営工学', start: '1999', end: '2001' }],
  },
];

/** All of them with ids, in the order above. */
export const cast: readonly PracticePerson[] = drafts.map((draft, index) => ({
  ...identity(FIRST_NUMBER + index),
  pronouns: null,
  degree: 3,
  about: null,
  roles: [],
  schools: [{ name: 'University of Elsewhere', degree: null, start: '2008', end: '2012' }],
  earlier: [],
  moreRoles: (draft.earlier?.length ?? 0) > 0,
  verified: false,
  openToWork: false,
  connections: 200 + index * 41,
  tongue: 'en',
  ...draft,
}));
