import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { clientFile } from './client-files.ts';
import { renderDocument } from './document.ts';
import { answerTo, framedScreen } from './interop.ts';
import { dialogAt } from './people-routes.ts';
import { lateRows, lazyExperience, virtualRows } from './route.ts';
import { BATCH } from './search-list.ts';
import { type Sending, sendTo } from './send.ts';
import { readSettings, SWITCHES } from './settings.ts';
import { styleSheet } from './style.ts';

/** One request that reached the site. `at` is milliseconds UTC. */
export interface LogEntry {
  host: string;
  path: string;
  method: string;
  at: number;
}

export interface Site {
  port: number;
  log: LogEntry[];
  /** Serves this page, byte for byte, under that very address from now on, whatever linkedin.com host it names. */
  serve(page: SavedPage): void;
  /** Forgets the requests so far and the pages served as they are. */
  forget(): void;
  close(): Promise<void>;
}

/** A page saved as text, with its address. */
export interface SavedPage {
  url: string;
  html: string;
}

export interface SiteOptions {
  /** 0 takes a free one. */
  port?: number;
  signal?: AbortSignal;
  clock?: () => number;
  /** Pages to serve as they are, see `Site.serve`. */
  saved?: readonly SavedPage[];
}

/** Starts the practice site on 127.0.0.1; it ends with `close` or the signal. */
export async function startSite({
  port = 0,
  signal,
  clock = Date.now,
  saved = [],
}: SiteOptions = {}): Promise<Site> {
  const log: LogEntry[] = [];
  const pages = new Map<string, string>();
  const serve = ({ url, html }: SavedPage) => void pages.set(addressOf(url), html);
  for (const page of saved) serve(page);
  const server = createServer(makeCertificate(clock()), (request, response) => {
    const host = request.headers.host ?? '';
    log.push({ host, path: request.url ?? '', method: request.method ?? '', at: clock() });
    const page = pages.get(addressOf(`https://${host}${request.url ?? ''}`));
    if (page === undefined) answer(request, response, new URL(onSite(request.url)));
    else sendTo(response, 200, 'text/html', page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const forget = () => {
    log.length = 0;
    pages.clear();
  };
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  signal?.addEventListener('abort', () => void close(), { once: true });
  if (signal?.aborted) await close();
  return { port: (server.address() as AddressInfo | null)?.port ?? 0, log, serve, forget, close };
}

/** A path as an address; what is none becomes one that nothing lies under. */
function onSite(path: string | null | undefined): string {
  const address = `https://www.linkedin.com${path ?? '/'}`;
  return URL.canParse(address) ? address : 'https://www.linkedin.com/404/';
}

/** An address as it is asked for: normalised, without what stays in the browser. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname}${pathname}${search}`;
}

function answer(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const nonce = randomBytes(16).toString('base64');
  const send = (status: number, type: string, body: string, headers: Sending['headers'] = {}) =>
    sendTo(response, status, type, body, { nonce, headers });
  const settings = readSettings(url.searchParams, request.headers.cookie);
  const [, folder, file = ''] = url.pathname.split('/');
  if (folder === 'practice' && file === 'settings')
    return send(302, 'text/plain', '', { location: '/feed/', 'set-cookie': cookies(url.searchParams) });
  if (folder === 'practice' && file === 'style.css') return send(200, 'text/css', styleSheet());
  if (folder === 'practice' && file === 'fragment') {
    const target = new URL(onSite(url.searchParams.get('path')));
    const wanted = readSettings(mergeQuery(target.searchParams, url.searchParams), request.headers.cookie);
    return send(200, 'application/json', JSON.stringify(fragment(target, url.searchParams, wanted)));
  }
  if (folder === 'practice' || folder === 'favicon.ico') {
    const text = clientFile(file);
    return text === null ? send(404, 'text/plain', '') : send(200, 'text/javascript', text);
  }
  if (folder === 'preload' && file === '') {
    const { referer, cookie } = request.headers;
    const screen = framedScreen(url.searchParams, referer, cookie);
    const around = readSettings(queryOf(referer), cookie);
    const page = renderDocument(screen, 'classic', around.locale, { nonce, ...around, lazy: 0 });
    return send(200, 'text/html', page);
  }
  const found = answerTo(url, settings);
  if (found.kind === 'redirect') return send(302, 'text/plain', '', { location: found.to });
  send(
    found.status,
    'text/html',
    renderDocument(found.screen, found.frontend, settings.locale, { nonce, ...settings }),
  );
}

const queryOf = (address: string | undefined): URLSearchParams =>
  address !== undefined && URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();

/** What the page script asks for while it navigates: a screen, or one late part of it. */
function fragment(target: URL, query: URLSearchParams, settings: ReturnType<typeof readSettings>): object {
  if (query.get('part') === 'experience') return { html: lazyExperience(target, settings) };
  if (query.get('part') === 'virtual') return { html: virtualRows(target, settings) };
  if (query.get('part') === 'dialog') return { html: dialogAt(target, settings)?.text ?? null };
  if (query.get('part') === 'rows')
    return {
      html: lateRows(
        target,
        Number(query.get('from')),
        Math.min(Number(query.get('count')), BATCH),
        settings,
      ),
    };
  const found = answerTo(target, settings);
  if (found.kind === 'redirect') return { redirect: found.to };
  const { title, pageKey, content } = found.screen;
  return { title, pageKey, html: content.text, frame: found.frontend };
}

/** The asking page's front end and language hold unless the target's own address names another. */
function mergeQuery(target: URLSearchParams, asking: URLSearchParams): URLSearchParams {
  const merged = new URLSearchParams(asking);
  for (const [name, value] of target) merged.set(name, value);
  return merged;
}

/** An empty value removes the cookie. */
const cookies = (query: URLSearchParams): string[] =>
  SWITCHES.filter((name) => query.has(name)).map((name) => {
    const value = query.get(name) ?? '';
    return `practice_${name}=${encodeURIComponent(value)}; Path=/; Secure; SameSite=Lax; Max-Age=${value === '' ? 0 : 86_400}`;
  });
