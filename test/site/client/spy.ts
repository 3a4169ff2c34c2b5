/**
 * Runs before anything else in the page: writes down what reaches the page from outside, and what goes wrong in it.
 * A classic script, so that nothing can come first. Events from an extension's own world pass the listeners, not the
 * patched `dispatchEvent`; their types must be known, hence the switch `hear`.
 */
(() => {
  const heard: { kind: 'message' | 'event'; type: string; detail: string; at: number }[] = [];
  const reports: { kind: 'error' | 'console' | 'violation'; text: string; at: number }[] = [];
  const write = (value: unknown): string => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const report = (kind: 'error' | 'console' | 'violation', text: string) =>
    reports.push({ kind, text, at: Date.now() });
  const hear = (event: Event) =>
    heard.push({
      kind: 'event',
      type: event.type,
      detail: write((event as CustomEvent).detail),
      at: Date.now(),
    });

  addEventListener(
    'message',
    (event) => heard.push({ kind: 'message', type: 'message', detail: write(event.data), at: Date.now() }),
    true,
  );
  const listening = new Set<string>();
  const listen = (...types: string[]) => {
    for (const type of types)
      if (type !== '' && !listening.has(type)) {
        listening.add(type);
        addEventListener(type, hear, true);
      }
  };
  listen(
    'wxt:content-script-started',
    'wxt:locationchange',
    ...(document.currentScript?.dataset.hear ?? '').split(','),
  );

  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
    const known = listening.has(event.type);
    if (!known && (event instanceof CustomEvent || /wxt|extension/i.test(event.type))) hear(event);
    return dispatch.call(this, event);
  };

  addEventListener(
    'error',
    (event) => report('error', event.message || `cannot load ${(event.target as Element | null)?.nodeName}`),
    true,
  );
  addEventListener('unhandledrejection', (event) => report('error', String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    report('violation', `${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
  );
  const consoleError = console.error;
  console.error = (...values: unknown[]) => {
    report('console', values.map(write).join(' '));
    consoleError.apply(console, values);
  };

  Object.assign(window, { practice: { heard, reports, listen } });
})();
