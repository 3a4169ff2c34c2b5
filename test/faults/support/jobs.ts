import { until } from '../../support/wait.ts';
import { exactly, type Figure } from '../fault.ts';
import { type Subject, savesOf } from './grounds.ts';

/** Saves one person and makes `count - 1` more like them. */
export async function manyLeads(subject: Subject, count: number): Promise<void> {
  await subject.saveAll(savesOf(0, 1), 1);
  await subject.run(`addCopies(${count - 1})`);
}

/** Has everybody scored again, as the user does who switches an ICP on. */
export async function startRescore({ send, rows }: Subject): Promise<void> {
  const [icp] = await rows<{ id: string }>('icps');
  for (const live of [false, true]) {
    const answer = await send('icp.setLive', { icpId: icp?.id ?? '', live });
    if (!answer.ok) throw new Error(`No rescore: ${answer.error.message}`);
  }
}

/** Waits until no job is left; wakes nobody: the alarm has to. */
export const jobsDone = ({ rows }: Subject, ms: number): Promise<boolean> =>
  until(async () => (await rows('jobs')).length === 0, 'all jobs are done', ms);

interface Scored {
  fit: { icpId: string } | null;
}

/** Everybody has a fit by the ICP that is live. */
export async function everybodyScored({ rows }: Subject, count: number): Promise<Figure> {
  const leads = await rows<Scored>('leads');
  return exactly('leads scored', leads.filter(({ fit }) => fit !== null).length, count);
}

/** Every row was looked through since an upgrade: the worker notes at the end which shapes it knew. */
export const isBackfilled = async ({ rows }: Subject): Promise<boolean> =>
  (await rows<{ key: string }>('meta')).some(({ key }) => key === 'checked');
