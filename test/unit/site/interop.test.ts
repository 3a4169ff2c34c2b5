import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revive, type Site, startSite, viewer } from '../../site/index.ts';
import { parseHtml } from '../../support/parse-html.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const get = (path: string, referer = ''): Promise<Document> =>
  new Promise((resolve, reject) => {
    const headers = { host: 'www.linkedin.com', ...(referer && { referer }) };
    request(
      { host: '127.0.0.1', port: site.port, path, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(parseHtml(Buffer.concat(parts).toString())));
      },
    )
      .on('error', reject)
      .end();
  });
const address = (path: string) => `https://www.linkedin.com${path}`;

test.each([
  ['/in/giulia-valdosso/?interop=1&ui=it_IT', 'Giulia Valdosso'],
  ['/company/kakuu-seiki/about/?interop=1', '架空精機株式会社'],
])('%s: the shell says nothing, its frame shows the classic page', async (path, name) => {
  const shell = await get(path);
  expect(shell.querySelector('main#workspace')).not.toBeNull();
  expect(shell.body.textContent).not.toContain(name);
  const [ahead, shown, ...more] = [...shell.querySelectorAll('iframe[data-testid="interop-iframe"]')];
  expect(more).toEqual([]);
  expect(ahead?.getAttribute('style')).toContain('display: none');
  expect(shown?.getAttribute('style')).not.toContain('none');

  const framed = await get(shown?.getAttribute('src') ?? '', address(path));
  expect(framed.body.matches('.render-mode-BIGPIPE.ember-application')).toBe(true);
  expect(framed.querySelector('main h1')?.textContent?.trim()).toBe(name);

  const hidden = await get(ahead?.getAttribute('src') ?? '', address(path));
  expect(hidden.querySelector('main')?.textContent).toBe('');
  expect(hidden.querySelector('code')?.textContent).toContain(viewer.token);
});

test('the dialog of the classic app stands in the shell’s open root alone', async () => {
  const path = '/feed/update/urn:li:activity:8900000000000000000/?interop=1&dialog=reactions';
  const shell = await get(path);
  revive(shell);
  const root = shell.querySelector('#interop-outlet[data-testid="interop-shadowdom"]')?.shadowRoot;
  const rows = '[role="dialog"] li.social-details-reactors-tab-body-list-item';
  expect(root?.querySelectorAll(rows).length).toBeGreaterThan(5);
  const framed = await get('/preload/?_bprMode=vanilla', address(path));
  expect(framed.querySelector('[role="article"]')).not.toBeNull();
  expect(framed.querySelector(rows)).toBeNull();
});

test('a hidden frame comes with any page of the newer front end that is asked for it', async () => {
  const page = await get('/in/madison-quillfeather/?fe=sdui&preload=1');
  expect(page.querySelectorAll('iframe[style*="none"]')).toHaveLength(1);
  expect((await get('/in/madison-quillfeather/?fe=sdui')).querySelector('iframe')).toBeNull();
});
