import type { Role } from '../../model/committee.ts';
import type { CompanyField } from '../../model/company.ts';
import type { Contact } from '../../model/contact.ts';
import type { Slot } from '../../model/slot.ts';
import type { ArchiveReason, Stage } from '../../model/stage.ts';
import type { WordKey } from '../../model/words.ts';

/** Something done with an invented person so many days ago. */
export type DemoStep =
  | { days: number; contact: Contact; note?: WordKey; known?: Slot[] }
  | { days: number; note: WordKey }
  | { days: number; to: Exclude<Stage, 'archived'> }
  | { days: number; archived: ArchiveReason; detail?: WordKey; months?: number }
  | { days: number; tags: string[] }
  | { days: number; role: Role }
  /** `in`: days from now, negative where it is overdue. */
  | { days: number; followUp: number };

/** Of a company only one of these invented people's. */
export type DemoCompany = keyof typeof DEMO_COMPANIES;

export interface DemoPerson {
  /** Last part of their key; no address on LinkedIn, so that nobody real is opened by it. */
  slug: string;
  name: string;
  title?: string;
  headline?: string;
  company?: DemoCompany;
  location?: string;
  /** Days ago. */
  saved: number;
  steps: DemoStep[];
}

const facts = (name: string, industry: string, size: string, place: string, country: string) =>
  ({ name, industry, size, headquarters: place, country }) satisfies Partial<Record<CompanyField, string>>;

/** Companies that do not exist. */
export const DEMO_COMPANIES = {
  sorbara: facts('Sorbara Pompe', 'Industrial Machinery Manufacturing', 'E', 'Bergamo, Italia', 'IT'),
  skovlund: facts('Skovlund Robotics', 'Automation Machinery Manufacturing', 'D', 'Aarhus, Danmark', 'DK'),
  minato: facts('みなと望精機', 'Industrial Machinery Manufacturing', 'F', '名古屋市', 'JP'),
  nada: facts('واحة الندى للأغذية', 'Food and Beverage Manufacturing', 'D', 'دبي', 'AE'),
  kestrel: facts('Kestrel & Roe', 'Food and Beverage Services', 'C', 'Leeds, United Kingdom', 'GB'),
} as const;

/** Nobody of these exists. All stages, several scripts, names of every length. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    slug: 'sorbelli',
    name: 'Marta Sorbelli',
    title: 'Direttrice operativa',
    company: 'sorbara',
    location: 'Bergamo, Italia',
    saved: 96,
    steps: [
      { days: 95, to: 'prospect' },
      { days: 94, contact: 'message' },
      { days: 90, contact: 'reply-positive', note: 'demo_note_reply', known: ['need'] },
      { days: 90, to: 'opportunity' },
      { days: 82, contact: 'meeting', note: 'demo_note_meeting', known: ['budget', 'authority', 'timing'] },
      { days: 60, to: 'customer' },
      { days: 60, role: 'decision-maker' },
      { days: 12, contact: 'call', note: 'demo_note_glad' },
    ],
  },
  {
    slug: 'brandolese',
    name: 'Enzo Brandolese',
    title: 'Responsabile acquisti',
    company: 'sorbara',
    location: 'Bergamo, Italia',
    saved: 80,
    steps: [
      { days: 79, to: 'prospect' },
      { days: 70, contact: 'reply-neutral', note: 'demo_note_price' },
      { days: 70, role: 'blocker' },
    ],
  },
  {
    slug: 'skovlund',
    name: 'Freja Skovlund-Iversen',
    title: 'VP Operations',
    company: 'skovlund',
    location: 'Aarhus, Danmark',
    saved: 41,
    steps: [
      { days: 40, to: 'prospect' },
      { days: 38, contact: 'message' },
      { days: 33, contact: 'reply-positive', known: ['need'] },
      { days: 33, to: 'opportunity' },
      { days: 20, contact: 'meeting', note: 'demo_note_meeting', known: ['authority', 'budget'] },
      { days: 20, tags: ['demo'] },
      { days: 4, followUp: 1 },
    ],
  },
  {
    slug: 'thoroe',
    name: 'Anders Thorøe',
    title: 'Produktionsingeniør',
    company: 'skovlund',
    location: 'Aarhus, Danmark',
    saved: 20,
    steps: [{ days: 19, note: 'demo_note_user' }],
  },
  {
    slug: 'morita',
    name: '森田 あかり',
    title: '生産本部長',
    company: 'minato',
    location: '愛知県 名古屋市',
    saved: 25,
    steps: [
      { days: 24, to: 'prospect' },
      { days: 10, contact: 'message' },
      { days: 10, followUp: -1 },
    ],
  },
  {
    slug: 'kuroki',
    name: '黒木 大輔',
    title: '購買課長',
    company: 'minato',
    location: '愛知県 名古屋市',
    saved: 6,
    steps: [],
  },
  {
    slug: 'haddad',
    name: 'ليلى الحدّاد المنصوري',
    title: 'مديرة العمليات',
    headline: 'Director of Operations',
    company: 'nada',
    location: 'Dubai, United Arab Emirates',
    saved: 52,
    steps: [
      { days: 51, to: 'prospect' },
      { days: 44, contact: 'form-contact', note: 'demo_note_form', known: ['need'] },
      { days: 44, to: 'opportunity' },
      { days: 30, contact: 'call' },
      { days: 30, followUp: -6 },
    ],
  },
  {
    slug: 'barkan',
    name: 'יואב ברקן־שחר',
    headline: 'VP Operations | Lean manufacturing',
    location: 'חיפה, ישראל',
    saved: 3,
    steps: [{ days: 3, tags: ['fair'] }],
  },
  {
    slug: 'haivoron',
    name: 'Олена Гайворонська',
    headline: 'Chief Operating Officer',
    location: 'Lviv, Ukraine',
    saved: 2,
    steps: [{ days: 1, contact: 'reply-positive', note: 'demo_note_reply' }],
  },
  {
    slug: 'albuquerque',
    name: 'Maria das Dores Albuquerque e Vasconcelos de Montenegro-Sotomayor',
    title: 'Head of Supply Chain Operations, Continuous Improvement and Industrial Transformation',
    location: 'Porto, Portugal',
    saved: 1,
    steps: [],
  },
  {
    slug: 'raghuvir',
    name: 'प्रिया रघुवीर',
    title: 'Operations Manager',
    location: 'Pune, Maharashtra, India',
    saved: 64,
    steps: [
      { days: 60, contact: 'reply-neutral', note: 'demo_note_later' },
      { days: 60, archived: 'not-now', months: 3 },
    ],
  },
  {
    slug: 'kestrel',
    name: 'Tom Kestrel-Ward',
    title: 'Sales Intern',
    company: 'kestrel',
    location: 'Leeds, United Kingdom',
    saved: 30,
    steps: [{ days: 29, archived: 'not-fit' }],
  },
  {
    slug: 'lampraki',
    name: 'Χριστίνα Λαμπράκη',
    title: 'Operations Director',
    company: 'kestrel',
    location: 'Leeds, United Kingdom',
    saved: 75,
    steps: [
      { days: 74, to: 'prospect' },
      { days: 66, contact: 'meeting', known: ['need'] },
      { days: 66, to: 'opportunity' },
      { days: 35, archived: 'lost', detail: 'demo_lost' },
    ],
  },
];
