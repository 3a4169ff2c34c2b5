import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../lib/model/lead.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { indexWords, leadWords } from '../../../lib/store/search-words.ts';
import { operation, packagedTables, person, testStore } from '../../support/store.ts';

const page = 'https://www.linkedin.com/in/x/';
type Store = ReturnType<typeof testStore>;

async function saved(people: Record<string, string>[]): Promise<Store> {
  const store = testStore();
  for (const [n, fields] of people.entries()) {
    const input = { person: person(`p-${n}`, fields), kind: 'profile' as const, page };
    await saveLead(store.writer(), operation(), input, packagedTables());
  }
  return store;
}

describe('search', () => {
  const people: Record<string, string>[] = [
    { name: 'Zoë Ångström', title: 'Geschäftsführerin', company: 'Straße & Söhne GmbH' },
    { name: '田中花子', title: '営業部長', company: '株式会社ABC商事' },
    { name: '김민수', title: '영업 이사', company: 'サイボウズLive' },
    { name: 'Łukasz Nowak', headline: 'Kierownik sprzedaży', company: 'McInvented' },
    { name: 'สมชาย ใจดี', title: 'ผู้จัดการ', company: 'Ｗｉｄｅ Ltd' },
  ];
  it.each([
    ['ang', 'Zoë Ångström'],
    ['ANGSTROM zoe', 'Zoë Ångström'],
    ['strasse', 'Zoë Ångström'],
    ['geschaf sohne', 'Zoë Ångström'],
    ['花', '田中花子'],
    ['子', '田中花子'],
    ['中花子', '田中花子'],
    ['営業 田中', '田中花子'],
    ['abc商', '田中花子'],
    ['商事', '田中花子'],
    ['ａｂｃ', '田中花子'],
    ['민수', '김민수'],
    ['김', '김민수'],
    ['live', '김민수'],
    ['ｻｲﾎﾞｳｽﾞ', '김민수'],
    ['lukasz sprzed', 'Łukasz Nowak'],
    ['ชาย', 'สมชาย ใจดี'],
    ['wide', 'สมชาย ใจดี'],
  ])('%s finds %s alone', async (text, name) => {
    const { db } = await saved(people);
    expect((await searchLeads(db, text, 9)).map((lead) => lead.name)).toEqual([name]);
  });

  it.each(['', '  ', '!?', 'nobody', '花田', 'ang nobody', '中ang'])('%j finds nobody', async (text) => {
    const { db } = await saved(people);
    expect(await searchLeads(db, text, 9)).toEqual([]);
  });

  it('tells voiced from unvoiced kana', () => {
    expect(indexWords(['かき'])).not.toEqual(indexWords(['がき']));
  });

  it('finds tags', () => {
    const words = leadWords({ name: 'Ada', facts: {}, tags: { 'trade fair': 'clock' } });
    expect(words).toEqual(['ada', 'trade', 'fair']);
  });

  it('keeps the index small, whatever the page says', () => {
    const giant = '花'.repeat(50_000) + Array.from({ length: 5_000 }, (_, n) => ` word${n}`).join('');
    const words = indexWords(['Ada', giant]);
    expect(words.length).toBeLessThanOrEqual(200);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(20);
    expect(words[0]).toBe('ada');
  });
});

describe('with many leads', () => {
  /** `count` leads whose names begin alike, with ranks 0 to `count` - 1. */
  async function many(count: number) {
    const store = await saved([{ name: 'Anna Model' }]);
    const [model] = (await store.db.leads.toArray()) as [Lead];
    const rows = Array.from({ length: count }, (_, n) => ({
      ...model,
      id: `lead-${String((n * 7_919) % count).padStart(6, '0')}`,
      rank: n,
      name: `Anna Maria N${n}`,
      words: ['anna', 'maria', `n${n}`],
      stage: n % 2 ? ('lead' as const) : ('prospect' as const),
    }));
    await store.db.leads.bulkPut(rows);
    let read = 0;
    store.db.leads.hook('reading', (row: Lead) => {
      read++;
      return row;
    });
    const ranks = async (text: string, limit: number) => {
      read = 0;
      return (await searchLeads(store.db, text, limit)).map(({ rank }) => rank);
    };
    return { ranks, read: () => read };
  }

  it('finds a rare word among all, also behind frequent ones', async () => {
    const { ranks, read } = await many(3_000);
    expect(await ranks('n1234', 9)).toEqual([1_234]);
    expect(await ranks('anna maria n77', 50)).toEqual([...Array(10).keys()].map((n) => 779 - n).concat(77));
    expect(read()).toBeLessThanOrEqual(300);
  });

  it.each([1_000, 5_000])('of %i who match shows the best first and reads some hundreds', async (count) => {
    const { ranks, read } = await many(count);
    for (const text of ['a', 'an ma', 'anna n']) {
      expect(await ranks(text, 20)).toEqual([...Array(20).keys()].map((n) => count - 1 - n));
      expect(read()).toBeLessThanOrEqual(300);
    }
  });
});
