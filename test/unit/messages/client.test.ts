import { describe, expect, it } from 'vitest';
import { createCall, type Port } from '../../../lib/messages/client.ts';
import type { Message } from '../../../lib/messages/protocol.ts';

/** A port whose worker gives these answers, one a message. */
function portWith(answers: (() => Promise<unknown>)[]) {
  const sent: Message[] = [];
  const port: Port = {
    send: (message) => {
      sent.push(message);
      return (answers[sent.length - 1] ?? answers.at(-1))?.() ?? Promise.resolve(undefined);
    },
    newId: () => '00000000-0000-4000-8000-000000000001',
    wait: () => Promise.resolve(),
  };
  return { call: createCall(port), sent };
}

const good = () => Promise.resolve({ ok: true, value: { undone: true } });
const failures = {
  'channel closed': () =>
    Promise.reject(
      new Error('A listener indicated an asynchronous response, but the message channel closed'),
    ),
  'no receiver': () =>
    Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  'resolved undefined': () => Promise.resolve(undefined),
};
const input = { save: '00000000-0000-4000-8000-000000000002' };

describe('the client', () => {
  it.each(Object.entries(failures))('sends again with the same operation id: %s', async (_name, failure) => {
    const { call, sent } = portWith([failure, failure, good]);
    expect(await call('lead.undo', input)).toEqual({ ok: true, value: { undone: true } });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ op }) => op)).size).toBe(1);
  });

  it('gives up with a name after five tries', async () => {
    const { call, sent } = portWith([failures['no receiver']]);
    expect(await call('lead.undo', input)).toMatchObject({ ok: false, error: { name: 'unreachable' } });
    expect(sent).toHaveLength(5);
  });

  it('does not try again under an updated extension', async () => {
    const { call, sent } = portWith([() => Promise.reject(new Error('Extension context invalidated.'))]);
    expect(await call('lead.undo', input)).toMatchObject({ ok: false, error: { name: 'updated' } });
    expect(sent).toHaveLength(1);
  });

  it('hands a refusal on', async () => {
    const refused = { ok: false, error: { name: 'forbidden', message: 'forbidden' } };
    const { call, sent } = portWith([() => Promise.resolve(refused)]);
    expect(await call('lead.undo', input)).toEqual(refused);
    expect(sent).toHaveLength(1);
  });
});
