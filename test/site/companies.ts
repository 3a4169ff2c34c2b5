import { companyDetails } from './company-details.ts';
import { industryId } from './industries.ts';
import { type Place, place } from './places.ts';

/** An invented company. `id` null: it has no page, as with many small employers. */
export interface Company {
  name: string;
  id: number | null;
  slug: string | null;
  country: string;
  /** English name, see `showIndustry`. */
  industry: string;
  /** LinkedIn's code (V2). */
  industryId: number;
  /** LinkedIn's band letter, A to I. */
  size: string;
  founded: number | null;
  website: string | null;
  /** Headquarters. */
  place: Place | null;
  specialties: readonly string[];
  /** First part of the page's path. */
  page: 'company' | 'school' | 'showcase';
}

const rows: [name: string, slug: string | null, country: string, industry: string, size: string][] = [
  ['Valvole Immaginarie S.p.A.', 'valvole-immaginarie', 'IT', 'Industrial Machinery Manufacturing', 'F'],
  [
    'Ceramiche Mai Esistite',
    'ceramiche-mai-esistite',
    'IT',
    'Glass, Ceramics and Concrete Manufacturing',
    'E',
  ],
  ['Pastificio Nuvoletta Finta', 'pastificio-nuvoletta-finta', 'IT', 'Food and Beverage Manufacturing', 'D'],
  ['架空精機株式会社', 'kakuu-seiki', 'JP', 'Machinery Manufacturing', 'G'],
  ['幻影物流株式会社', 'genei-butsuryu', 'JP', 'Truck Transportation', 'F'],
  ['夢見電子工業', 'yumemi-denshi', 'JP', 'Semiconductor Manufacturing', 'H'],
  ['Fantasiewerk Nebelheim GmbH', 'fantasiewerk-nebelheim', 'DE', 'Motor Vehicle Parts Manufacturing', 'G'],
  [
    'Luftschloss Logistik AG',
    'luftschloss-logistik',
    'DE',
    'Transportation, Logistics, Supply Chain and Storage',
    'F',
  ],
  ['Wolkenkuckuck Software GmbH', 'wolkenkuckuck-software', 'DE', 'Software Development', 'D'],
  ['Unreal Cloudworks Inc.', 'unreal-cloudworks', 'US', 'Software Development', 'G'],
  ['Makebelieve Medical Devices', 'makebelieve-medical', 'US', 'Medical Equipment Manufacturing', 'H'],
  ['Nowhere & Daughters Consulting', 'nowhere-daughters', 'US', 'Business Consulting and Services', 'C'],
  ['Placeholder Foods Co.', 'placeholder-foods', 'US', 'Food and Beverage Services', 'I'],
  ['Chimère Aéro SAS', 'chimere-aero', 'FR', 'Aviation and Aerospace Component Manufacturing', 'G'],
  [
    'Pure Invention Cosmétique',
    'pure-invention-cosmetique',
    'FR',
    'Personal Care Product Manufacturing',
    'E',
  ],
  ['Inventada Embalagens Ltda', 'inventada-embalagens', 'BR', 'Packaging and Containers Manufacturing', 'F'],
  ['Faz-de-Conta Agro', 'faz-de-conta-agro', 'BR', 'Farming', 'E'],
  ['شركة السراب للتجارة', 'sarab-trading', 'EG', 'Wholesale', 'D'],
  ['مجموعة الخيال الصناعية', 'khayal-industrial', 'SA', 'Industrial Machinery Manufacturing', 'F'],
  ['Zmyślone Meble Sp. z o.o.', 'zmyslone-meble', 'PL', 'Furniture and Home Furnishings Manufacturing', 'F'],
  ['Baśniowa Chemia S.A.', 'basniowa-chemia', 'PL', 'Chemical Manufacturing', 'E'],
  ['Quimeras del Sur S.L.', 'quimeras-del-sur', 'ES', 'Renewable Energy Power Generation', 'E'],
  ['Verzonnen Tulpen B.V.', 'verzonnen-tulpen', 'NL', 'Wholesale', 'D'],
  ['Figment & Figment LLP', 'figment-figment', 'GB', 'Financial Services', 'F'],
  ['Studio Senza Pagina', null, 'IT', 'Design Services', 'B'],
  ['Fictional Freelance', null, 'US', 'Professional Services', 'A'],
  ['Ingenieurbüro Niemand', null, 'DE', 'Engineering Services', 'B'],
  ['空想デザイン事務所', null, 'JP', 'Design Services', 'B'],
];

/** Ids far above those in use, so that none belongs to a real company. */
const FIRST_ID = 990_000_100;

function make(
  [name, slug, country, industry, size]: (typeof rows)[number],
  index: number,
  page: Company['page'],
): Company {
  const details = companyDetails[slug ?? ''];
  return {
    name,
    slug,
    id: slug === null ? null : FIRST_ID + index * 7,
    country,
    industry,
    industryId: industryId(industry),
    size,
    founded: details?.founded ?? null,
    website: details && details.site !== null ? `https://www.${details.site ?? slug}.invalid/` : null,
    place: details ? place(details.place) : null,
    specialties: details?.specialties ?? [],
    page,
  };
}

export const companies: readonly Company[] = rows.map((row, index) => make(row, index, 'company'));

/** Pages under `/school/` and `/showcase/`; nobody works there. */
export const otherPages: readonly Company[] = [
  make(
    ['Università Mai Fondata di Nebulonia', 'universita-mai-fondata', 'IT', 'Higher Education', 'G'],
    100,
    'school',
  ),
  make(
    ['Unreal Cloudworks for Kites', 'unreal-cloudworks-kites', 'US', 'Software Development', 'C'],
    101,
    'showcase',
  ),
];

/** The company, school or showcase page behind a slug or number. */
export const findCompany = (reference: string): Company | undefined =>
  [...companies, ...otherPages].find(
    ({ slug, id }) => slug !== null && (slug === reference.toLowerCase() || String(id) === reference),
  );

/** The company of that name; a wrong name is a mistake in the site's own data. */
export function company(name: string): Company {
  const found = companies.find((one) => one.name === name);
  if (!found) throw new Error(`no company ${name}`);
  return found;
}
