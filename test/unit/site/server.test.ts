import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connections, people, posts, profilePath, type Site, startSite } from '../../site/index.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ clock: () => 1_800_000_000_000 });
});
afterAll(() => site.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
const get = (path: string, cookie = '', port = site.port): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { host: 'www.linkedin.com', cookie };
    request(
      { host: '127.0.0.1', port, path, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });

test('pages come under the strict policy, with a new nonce each time', async () => {
  const answers = [await get('/feed/'), await get('/feed/')];
  const nonces = answers.map(({ headers, body }) => {
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).toContain("frame-ancestors 'self'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    const scripts = body.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    return nonce;
  });
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('every person has a page, in the front end and language asked for', async () => {
  for (const one of people.slice(0, 30)) {
    const path = profilePath(one.slug);
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body.includes('render-mode-BIGPIPE')).toBe(one.frontend === 'classic');
    expect((await get(`${path}?fe=sdui&ui=ja_JP`, 'practice_fe=classic')).body).toContain('data-rehydrated');
    expect((await get(path, 'practice_fe=classic; practice_ui=ja_JP')).body).toContain(
      'name="i18nLocale" content="ja_JP"',
    );
  }
});

test('own, removed, unknown and signed-out pages', async () => {
  expect((await get('/in/me/?ui=it_IT')).headers.location).toBe('/in/alex-sandbox/?ui=it_IT');
  expect((await get('/in/removed-person/')).status).toBe(404);
  expect((await get('/in/never%E0%A4%A/')).status).toBe(404);
  expect((await get('/in/removed-person/?ui=de_DE')).body).toContain('Diese Seite existiert nicht');
  expect((await get('/authwall')).status).toBe(200);
  expect((await get('/company/valvole-immaginarie/')).body).toContain('Valvole Immaginarie');
});

test('nonsense gets an answer, not an end', async () => {
  expect((await get('//')).headers.location).toBe('/feed/');
  expect((await get('/feed/', 'practice_ui=%E0%A4; practice_fe=%')).status).toBe(200);
  expect((await get('/practice/fragment')).status).toBe(200);
  expect((await get('/practice/fragment?path=@evil:99999/')).status).toBe(200);
});

test('search pages, late rows and the long list', async () => {
  const first = (await get('/search/results/people/?fe=classic')).body;
  expect(first.match(/data-chameleon-result-urn/g)).toHaveLength(10);
  const second = (await get('/search/results/people/?fe=classic&page=2')).body;
  expect(second).not.toContain('giulia-valdosso');
  const many = (await get('/search/results/people/?keywords=many')).body;
  expect(many).toContain('data-count="5000"');
  const path = encodeURIComponent('/search/results/people/?keywords=many');
  const rows = JSON.parse(
    (await get(`/practice/fragment?path=${path}&part=rows&from=4990&count=50`)).body,
  ).html;
  expect(rows.match(/role="listitem"/g)).toHaveLength(50);
  expect(rows).toContain('<live-a');
});

test('lists grow by rows of their own, round and round when they recycle', async () => {
  const part = async (path: string, from: number, more = '') =>
    JSON.parse(
      (
        await get(
          `/practice/fragment?path=${encodeURIComponent(path)}&part=rows&from=${from}&count=10${more}`,
        )
      ).body,
    ).html as string;
  const path = '/mynetwork/invite-connect/connections/';
  const all = connections();
  const page = (await get(path)).body;
  expect(page.match(/ConnectionCard_/g)?.length).toBeGreaterThanOrEqual(20);
  expect(page).toContain(`data-count="${all.length}"`);
  const rows = await part(path, 20);
  for (const one of all.slice(20, 30)) expect(rows).toContain(`recipient=${one.token}`);
  expect(await part(path, 20, '&fe=classic')).toContain('mn-connection-card');
  expect(await part(path, all.length)).toContain(`recipient=${all[0]?.token}`);
  expect((await part('/mynetwork/grow/', 20)).match(/role="listitem"/g)).toHaveLength(10);
});

test('a click brings the dialog of reactions, and only where there is a post', async () => {
  const dialog = async (path: string) =>
    JSON.parse((await get(`/practice/fragment?path=${encodeURIComponent(path)}&part=dialog`)).body).html;
  const [post] = posts();
  const path = `/feed/update/urn:li:activity:${post?.id}/`;
  expect((await get(path)).body).not.toContain('role="dialog"');
  expect((await get(`${path}?dialog=reactions`)).body).toContain('role="dialog"');
  expect(await dialog(path)).toContain('role="dialog"');
  expect(await dialog(`/posts/giulia-valdosso_x-activity-${post?.id}-AbCd`)).toContain('role="dialog"');
  expect(await dialog('/feed/')).toBeNull();
});

test('nobody signed in: the public profile, masked unless told, and a page without a person', async () => {
  const path = '/in/giulia-valdosso';
  const masked = (await get(`${path}?fe=public`)).body;
  expect(masked).toContain('content="public_profile_v3_desktop"');
  expect(masked).not.toContain('Responsabile di produzione');
  expect((await get(path, 'practice_fe=public; practice_mask=0')).body).toContain(
    'Responsabile di produzione',
  );
  const gone = await get('/in/removed-person/?fe=public');
  expect(gone.status).toBe(404);
  expect(gone.body).not.toContain('ld+json');
});

test('Experience comes later, or with the page when lazy is 0', async () => {
  const title = 'Responsabile di produzione';
  expect((await get('/in/giulia-valdosso/')).body).not.toContain(title);
  expect((await get('/in/giulia-valdosso/?lazy=0')).body).toContain(title);
  const late = await get(
    `/practice/fragment?path=${encodeURIComponent('/in/giulia-valdosso/')}&part=experience&fe=sdui`,
  );
  expect(JSON.parse(late.body).html).toContain(title);
});

test('page scripts are plain JavaScript, other names are not served', async () => {
  for (const name of ['spy.ts', 'page.ts', 'site.ts', 'rows.ts', 'revive.ts']) {
    const { status, headers, body } = await get(`/practice/${name}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/javascript');
    expect(body).not.toMatch(/: (string|Promise|Element)\b/);
  }
  expect((await get('/practice/server.ts')).status).toBe(404);
});

test('the log has every request with host and time', async () => {
  site.log.length = 0;
  await get('/feed/?x=1');
  expect(site.log).toEqual([
    { host: 'www.linkedin.com', path: '/feed/?x=1', method: 'GET', at: 1_800_000_000_000 },
  ]);
});

test('an aborted signal ends the server', async () => {
  const end = new AbortController();
  const other = await startSite({ signal: end.signal });
  expect((await get('/feed/', '', other.port)).status).toBe(200);
  end.abort();
  await expect(get('/feed/', '', other.port)).rejects.toThrow('ECONNREFUSED');
});
