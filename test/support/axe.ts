import axe from 'axe-core';
import type { Tab } from './browsers/browser.ts';

type Found = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** What axe finds wrong on a page of ours: one line each, with the element. */
export async function violations(tab: Tab): Promise<string[]> {
  // As text: a driver's evaluation is not bound by the page's policy, a script element would be.
  await (tab.evaluate as unknown as (source: string) => Promise<void>)(`${axe.source}; undefined`);
  const found = await tab.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Found[] }> };
    };
    return (await checker.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
