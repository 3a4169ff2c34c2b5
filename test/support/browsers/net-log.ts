/** The few parts of Chromium's network log that we read. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; network_isolation_key?: string } }[];
}

const isOurs = (url: URL): boolean =>
  url.hostname === 'linkedin.com' ||
  url.hostname.endsWith('.linkedin.com') ||
  url.protocol === 'chrome-extension:';

/**
 * Addresses outside linkedin.com that a page or an extension of these asked for, whether or not the name was found.
 * Chromium's own calls (updates, account list) have no initiator and are left out; those of workers carry the
 * extension in their isolation key.
 */
export function foreignRequests(log: string, extensionIds: readonly string[]): string[] {
  const { constants, events } = JSON.parse(log) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const found = new Set<string>();
  for (const { type, params } of events) {
    if (type !== start || !params?.url) continue;
    const cause = `${params.initiator} ${params.network_isolation_key}`;
    const asked = extensionIds.some((id) => cause.includes(id)) || cause.includes('linkedin.com');
    if (asked && !isOurs(new URL(params.url))) found.add(params.url);
  }
  return [...found];
}
