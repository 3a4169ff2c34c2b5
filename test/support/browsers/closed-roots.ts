import type { Page } from 'puppeteer-core';

/** What one of our elements shows: closed roots hide it from the page, not from a debugger. */
export interface HostContent {
  /** Texts in document order, joined by spaces. */
  text: string;
  /** Classes of everything inside. */
  classes: string[];
  /** `aria-label`s inside. */
  labels: string[];
  /** Something inside says that it has opened (`aria-expanded`). */
  expanded: boolean;
}

/** A node as either debugger reports it, reduced to what we read. */
interface Seen {
  text: string | null;
  attributes: Record<string, string>;
  children: Seen[];
}

function summarise(node: Seen): HostContent {
  const found = node.children.map(summarise);
  const own = node.attributes;
  const join = (of: (content: HostContent) => string[]) => found.flatMap(of);
  return {
    text: [node.text ?? '', ...join(({ text }) => [text])]
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' '),
    classes: [...(own.class?.split(/\s+/) ?? []), ...join(({ classes }) => classes)],
    expanded: own['aria-expanded'] === 'true' || found.some(({ expanded }) => expanded),
    labels: [...(own['aria-label'] ? [own['aria-label']] : []), ...join(({ labels }) => labels)],
  };
}

interface CdpNode {
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const fromCdp = ({
  nodeType,
  nodeValue,
  attributes = [],
  children = [],
  shadowRoots = [],
}: CdpNode): Seen => ({
  text: nodeType === 3 ? nodeValue : null,
  attributes: Object.fromEntries(
    attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : [])),
  ),
  children: [...shadowRoots, ...children].map(fromCdp),
});

/** Contents of all elements that match, in document order, by Chromium's debugger. */
export async function readClosedRootsCdp(page: Page, selector: string): Promise<HostContent[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const nodes = await Promise.all(
      nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })),
    );
    return nodes.map(({ node }) => summarise(fromCdp(node as CdpNode)));
  } finally {
    await session.detach();
  }
}

interface BidiNode {
  value?: {
    nodeType: number;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

const fromBidi = ({ value }: BidiNode): Seen => ({
  text: value?.nodeType === 3 ? (value.nodeValue ?? '') : null,
  attributes: value?.attributes ?? {},
  children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(fromBidi),
});

/** The parts of puppeteer's BiDi objects that its types keep to themselves. */
interface BidiBrowser {
  connection: {
    send(method: string, params: object): Promise<{ result: { result: { value?: BidiNode[] } } }>;
  };
}
interface BidiFrame {
  browsingContext: { id: string };
}

/** The same by WebDriver BiDi, whose node format includes closed roots on request. */
export async function readClosedRootsBidi(page: Page, selector: string): Promise<HostContent[]> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const { browsingContext } = page.mainFrame() as unknown as BidiFrame;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: '(selector) => [...document.querySelectorAll(selector)]',
    arguments: [{ type: 'string', value: selector }],
    target: { context: browsingContext.id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, maxObjectDepth: 2, includeShadowTree: 'all' },
  });
  return (result.result.value ?? []).map((node) => summarise(fromBidi(node)));
}
