import { type Company, company } from './companies.ts';
import { listWords } from './list-words.ts';
import type { Locale } from './locales.ts';
import { people, person } from './people.ts';
import type { PracticePerson } from './person.ts';
import { degreeText } from './view.ts';

export interface Comment {
  id: string;
  author: PracticePerson;
  text: string;
  /** Somebody named in the text, with a link: not the author. */
  mention: PracticePerson | null;
  replies: Comment[];
}

/** A post of the invented network. Authors are people or followed companies. */
export interface Post {
  /** Number of the activity. */
  id: string;
  author: PracticePerson | Company;
  text: string;
  days: number;
  promoted: boolean;
  /** Why it is in the feed: what somebody else did with it. */
  because: { verb: 'likes' | 'commented' | 'reposted' | 'follows'; by: PracticePerson } | null;
  /** A post shared inside this one, with its own author. */
  shared: { author: PracticePerson; text: string } | null;
  reactors: (PracticePerson | Company)[];
  comments: Comment[];
}

export const isPerson = (author: PracticePerson | Company): author is PracticePerson => 'memberId' in author;

/** Whom the viewer follows without knowing them: the feed says so in place of the degree. */
export const isFollowed = ({ degree, memberId }: PracticePerson): boolean =>
  degree === 3 && memberId % 2 === 0;

/** What stands behind an author's name: degree, or that the viewer follows; null for the viewer. */
export const nearness = (author: PracticePerson, locale: Locale): string | null => {
  if (author.degree === null) return null;
  return isFollowed(author) ? listWords(locale).following : degreeText(author.degree, locale);
};

/** Activity numbers far above those in use. */
const FIRST_ACTIVITY = 8_900_000_000_000_000_000n;
const pick = (start: number, count: number): PracticePerson[] =>
  people.filter(({ degree }) => degree !== null).slice(start, start + count);
const comment = (at: number, author: PracticePerson, text: string, more: Partial<Comment> = {}): Comment => ({
  id: String(FIRST_ACTIVITY + 500_000n + BigInt(at)),
  author,
  text,
  mention: null,
  replies: [],
  ...more,
});

type Draft = Pick<Post, 'author' | 'text'> & Partial<Post>;
const drafts = (): Draft[] => [
  {
    author: person('giulia-valdosso'),
    text: 'Oggi la linea 3 ha fatto dodici ore senza un fermo. Nessuna foto: la linea 3 non esiste.',
    reactors: [...pick(2, 9), company('Valvole Immaginarie S.p.A.'), ...pick(14, 4)],
    comments: [
      comment(1, person('same-name-one'), 'Congratulations to the whole imaginary team.'),
      comment(2, person('jonas-träumerbach'), 'Sehr beeindruckend!', {
        mention: person('percival-manyhats'),
        replies: [comment(3, person('giulia-valdosso'), 'Danke Jonas')],
      }),
      comment(4, person('alex-sandbox'), 'The viewer says something too.'),
      comment(5, person('霧坂-健太郎'), '素晴らしいですね。'),
    ],
  },
  {
    author: person('madison-quillfeather'),
    text: 'Hiring nobody, for a role that does not exist, in a town I made up.',
    because: { verb: 'likes', by: person('percival-manyhats') },
    reactors: pick(20, 6),
    comments: [comment(6, person('no-headline'), 'How do I not apply?')],
  },
  {
    author: company('Unreal Cloudworks Inc.'),
    text: 'Move your spreadsheets to a cloud that is not there.',
    promoted: true,
    because: { verb: 'follows', by: person('only-former-roles') },
  },
  {
    author: company('Fantasiewerk Nebelheim GmbH'),
    text: 'Unser Werk bleibt am Brückentag geschlossen. Wie an jedem Tag.',
  },
  {
    author: person('beatriz-nuvemclara'),
    text: 'Três anos de logística, zero caminhões: uma reflexão.',
    because: { verb: 'commented', by: person('freelance-without-page') },
  },
  {
    author: person('ottavia-lungastoria'),
    text: 'Condivido perché vale la pena (di inventare).',
    shared: {
      author: person('maximiliane-wolkenkuckucksheim'),
      text: 'Zehn Thesen zur Lieferkette der Luftschlösser.',
    },
  },
  {
    author: person('prose-with-dates'),
    text: '2019 – 2021: +12 % Ausstoß. 2022 - heute · 4 Jahre: kein Ausstoß.',
    because: { verb: 'reposted', by: person('only-former-roles') },
  },
  { author: person('hostile-markup'), text: '<b>Posts</b> have markup too </div><script>alert(5)</script>' },
  { author: person('freelance-without-page'), text: 'كل ما في هذه الشبكة من نسج الخيال.' },
  { author: company('Placeholder Foods Co.'), text: 'Lorem ipsum, now with less salt.', promoted: true },
  { author: person('月ヶ森-直樹'), text: '架空の倉庫を架空の在庫で満たしました。' },
  ...pick(30, 6).map((author, index) => ({ author, text: `Invented thought number ${index + 1}.` })),
];

let made: Post[] | null = null;
/** The feed, newest first. */
export function posts(): readonly Post[] {
  made ??= drafts().map((draft, index) => ({
    id: String(FIRST_ACTIVITY + BigInt(index) * 1_009n),
    days: index + 1,
    promoted: false,
    because: null,
    shared: null,
    reactors: [],
    comments: [],
    ...draft,
  }));
  return made;
}

/** The post with that activity number. */
export const findPost = (id: string): Post | undefined => posts().find((one) => one.id === id);

/** Comments with their replies behind them, as the page shows them. */
export const thread = (post: Post): Comment[] => post.comments.flatMap((one) => [one, ...one.replies]);
