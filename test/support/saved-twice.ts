import { testCommands } from './commands.ts';
import { person } from './store.ts';

/** Somebody saved twice, as a prospect and later under another address with another job; nothing is to be scored. */
export async function savedTwice() {
  const commands = testCommands();
  const { db, call, save, time } = commands;
  const one = await save(person('ada', { title: 'Director', company: 'Acme', companyKey: 'id:77' }));
  await call('lead.move', { leadId: one.leadId, to: 'prospect', reason: 'met' });
  time.now += 60_000;
  const newer = person('ada-ferri-2', { title: 'CTO', company: 'Globex', companyKey: 'id:78' });
  for (const observed of Object.values(newer.fields)) observed.seenAt = time.now;
  const other = await save(newer);
  await call('lead.enter', { leadId: other.leadId, field: 'attr:budget', value: '10,000 USD' });
  await db.jobs.clear();
  return { ...commands, one, other, pair: { winnerId: one.leadId, loserId: other.leadId } };
}
