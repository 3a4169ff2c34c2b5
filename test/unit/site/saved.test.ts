import { request } from 'node:https';
import { expect, test } from 'vitest';
import { startSite } from '../../site/index.ts';

const ask = (port: number, host: string, path: string) =>
  new Promise<{ status: number; policy: string; body: string }>((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, headers: { host }, rejectUnauthorized: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            policy: String(response.headers['content-security-policy']),
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });

const page = (text: string) => `<!-- url: somewhere -->\n<!DOCTYPE html>\n<p>${text} 霧</p>\n`;

test('a saved page stands under its own address, byte for byte, on any host of LinkedIn', async () => {
  const jane = {
    url: 'https://de.linkedin.com/in/j%C3%BCrgen-beispiel-1/de?trk=x#about',
    html: page('Jürgen'),
  };
  const site = await startSite({ saved: [jane] });
  try {
    const found = await ask(site.port, 'de.linkedin.com', '/in/j%C3%BCrgen-beispiel-1/de?trk=x');
    expect(found).toMatchObject({ status: 200, body: jane.html });
    expect(found.policy).toContain("require-trusted-types-for 'script'");
    for (const [host, path] of [
      ['www.linkedin.com', '/in/j%C3%BCrgen-beispiel-1/de?trk=x'],
      ['de.linkedin.com', '/in/j%C3%BCrgen-beispiel-1/de'],
    ] as const)
      expect((await ask(site.port, host, path)).body).not.toContain('Jürgen');

    site.serve({ ...jane, html: page('another') });
    expect((await ask(site.port, 'de.linkedin.com', '/in/j%C3%BCrgen-beispiel-1/de?trk=x')).body).toBe(
      page('another'),
    );
  } finally {
    await site.close();
  }
});
