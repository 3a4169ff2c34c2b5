/** Runs in our script's world of one page. */
export interface Counts {
  /** Questions that make the browser lay out the page. */
  layouts: number;
  /** Most messages about cards in one frame. */
  perFrame: number;
  messages: number;
  /** Frames from the first answer until a badge stands in the page; null if none ever did. */
  frames: number | null;
}

interface Message {
  name: string;
  input: { people?: unknown[] };
}
const scope = globalThis as unknown as {
  listCounts: Counts;
  chrome: { runtime: { sendMessage(message: Message): Promise<unknown> } };
};
const counts: Counts = { layouts: 0, perFrame: 0, messages: 0, frames: null };
scope.listCounts = counts;

const SIZES = ['Width', 'Height', 'Top', 'Left'];
countAsks(HTMLElement.prototype, [
  'innerText',
  'outerText',
  'offsetParent',
  ...SIZES.map((size) => `offset${size}`),
]);
countAsks(Element.prototype, [
  'getBoundingClientRect',
  'getClientRects',
  'scrollTop',
  'scrollLeft',
  'scrollWidth',
  'scrollHeight',
  'scrollIntoView',
  'checkVisibility',
  ...SIZES.map((size) => `client${size}`),
]);
countAsks(Range.prototype, ['getBoundingClientRect', 'getClientRects']);
countAsks(window, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY']);
countAsks(Document.prototype, ['elementFromPoint', 'elementsFromPoint']);

function countAsks(owner: object, names: string[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const real = own?.get ?? own?.value;
    if (!own || !real) throw new Error(`no ${name}`);
    const counted = function (this: unknown, ...args: unknown[]) {
      counts.layouts++;
      return real.apply(this, args);
    };
    Object.defineProperty(owner, name, own.get ? { ...own, get: counted } : { ...own, value: counted });
  }
}

const send = scope.chrome.runtime.sendMessage.bind(scope.chrome.runtime);
const sent = new Map<unknown, number>();
scope.chrome.runtime.sendMessage = async (message) => {
  const isOfCards = message.name === 'person.score' && (message.input.people?.length ?? 0) > 0;
  if (!isOfCards) return send(message);
  counts.messages++;
  const frame = document.timeline.currentTime;
  sent.set(frame, (sent.get(frame) ?? 0) + 1);
  counts.perFrame = Math.max(...sent.values());
  const answer = await send(message);
  if (counts.frames === null) {
    let frames = 0;
    const look = () => {
      if (document.querySelector('assay-badge')) counts.frames ??= frames;
      else if (frames++ < 60) requestAnimationFrame(look);
    };
    queueMicrotask(look);
  }
  return answer;
};
