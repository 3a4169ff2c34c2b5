import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** Headers as LinkedIn sends them; the parts that an extension feels are script, frame and trusted-types rules. */
const securityHeaders = (nonce: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "connect-src 'self' https://*.linkedin.com",
    "img-src 'self' data: blob: https://*.linkedin.com",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "frame-src 'self' https://*.linkedin.com",
    "style-src 'self' 'unsafe-inline'",
    `script-src 'nonce-${nonce}' 'strict-dynamic' 'report-sample'`,
    `script-src-elem 'nonce-${nonce}' 'strict-dynamic' 'report-sample'`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'upgrade-insecure-requests',
  ].join('; '),
  'x-frame-options': 'sameorigin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000',
});

export interface Sending {
  nonce?: string;
  headers?: Record<string, string | string[]>;
}

/** Answers with LinkedIn's headers; `nonce` is that of the page's own scripts. */
export function sendTo(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  { nonce = randomBytes(16).toString('base64'), headers = {} }: Sending = {},
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...securityHeaders(nonce),
    ...headers,
  });
  response.end(body);
}
