import { expect, it } from 'vitest';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { operation, packagedTables, person, testStore } from '../../support/store.ts';

type Store = ReturnType<typeof testStore>;

const save = ({ writer }: Store, seen: ReturnType<typeof person>) =>
  saveLead(
    writer(),
    operation(),
    { person: seen, kind: 'profile', page: 'https://x.test/' },
    packagedTables(),
  );
const member = { kind: 'member', value: '4100000007' } as const;

/** Ways of putting somebody on the list, with all their keys. */
const STOPS: Record<string, (store: Store, leadId: string) => Promise<unknown>> = {
  erased: ({ writer }, leadId) => eraseLead(writer(), operation('lead.erase'), leadId, true),
  moved: ({ writer }, leadId) =>
    moveLead(writer(), operation('lead.move'), { leadId, to: 'archived', reason: 'do-not-contact' }),
  suppressed: ({ writer }) =>
    suppressPerson(writer(), operation('person.suppress'), ['slug:zora'], 'objected'),
};

it.each(Object.keys(STOPS))(
  'a key seen while somebody is %s is on the list, or was not taken',
  async (how) => {
    const store = testStore();
    const { leadId } = await save(store, person('zora'));
    // From here on the list has its secret.
    await suppressPerson(store.writer(), operation('person.suppress'), ['slug:other'], 'user');
    const seenMore = () => save(store, person('zora', {}, [member])).catch((error) => error.name);
    const both = [STOPS[how]?.(store, leadId), seenMore(), seenMore()];
    const [, ...saves] = await Promise.all(both);
    const known = saves.some((saved) => saved !== 'do-not-contact');
    const byNumber = { ...person('zora'), keys: [member], url: null };
    const again = await save(store, byNumber).catch((error) => error.name);
    if (known) expect(again).toBe('do-not-contact');
    expect(await save(store, person('zora')).catch((error) => error.name)).toBe('do-not-contact');
  },
);
