import { isCutOff, onMessage, sendMessage } from '../../lib/browser.page.ts';
import { fillIn } from '../../lib/i18n.ts';
import { createCall } from '../../lib/messages/client.ts';
import type { Call, TabQuestion } from '../../lib/messages/protocol.ts';
import type { Say } from '../../lib/model/words.ts';
import { setHooks } from '../../lib/pages/hooks.ts';
import { pageTrees } from '../../lib/pages/page.ts';
import { setReaders } from '../../lib/pages/read.ts';
import type { ReaderTable } from '../../lib/pages/reader.ts';
import { showHint } from './hint.ts';
import { removeHosts, setStyle } from './host.ts';
import { startSession } from './session.ts';

/**
 * A script on linkedin.com. Before agreement it asks one question and ends; it keeps only an ear for our own
 * pages, so that a choice made there counts at once. It owns no data and touches nothing that it did not insert.
 * @param readers of the pages on which it runs
 */
export function start(readers: ReaderTable): void {
  const changes = new EventTarget();
  const send = createCall({
    send: sendMessage,
    newId: () => crypto.randomUUID(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  let session = new AbortController();
  /** What the session was started with: only a difference restarts it. */
  let started = '';
  let agreed = false;

  let hint = () => {};
  /** Cut off for good: no timer or observer may go on, and the page is told once (reference, reliability 1.3). */
  const stop = () => {
    if (session.signal.aborted) return;
    session.abort();
    hint();
  };
  const call: Call = async (name, input) => {
    const answer = await send(name, input);
    if (!answer.ok && answer.error.name === 'updated') stop();
    return answer;
  };
  const isAlive = () => {
    if (isCutOff()) stop();
    return !session.signal.aborted;
  };
  const onKey = (key: string, listener: () => void, signal: AbortSignal) =>
    changes.addEventListener(key, listener, { signal });

  const ask = async () => {
    const answer = await call('settings.inPage', {});
    if (!answer.ok) return;
    const { mode, off, paused, locale, words, style, hooks } = answer.value;
    agreed = answer.value.agreed;
    if (agreed) setHooks(hooks);
    const wanted = JSON.stringify([mode, off, paused, locale]);
    if (wanted === started) {
      changes.dispatchEvent(new Event('changed'));
      return;
    }
    session.abort();
    session = new AbortController();
    started = wanted;
    const t: Say = (key, params) => fillIn(words[key]?.message ?? key, params);
    hint = () => {
      if (mode === 'badges' && !paused) showHint(t);
    };
    if (mode === null || paused) return;
    setStyle(style);
    const onChanged = (listener: () => void, signal: AbortSignal) => onKey('changed', listener, signal);
    startSession({ call, t, mode, off, onChanged, onKey, isAlive }, session.signal);
  };

  onMessage((message, _sender, respond) => {
    const { name } = message as TabQuestion;
    if (name === 'changed') ask();
    else if (name !== 'page.markup') changes.dispatchEvent(new Event(name));
    else
      respond(
        agreed
          ? {
              url: location.href,
              trees: pageTrees(document).map((tree) => new XMLSerializer().serializeToString(tree)),
            }
          : null,
      );
  });

  setReaders(readers);
  removeHosts();
  ask();
}
