/** The part of the Navigation API that is used; TypeScript's library does not know it yet. */
interface NavigateEvent extends Event {
  destination: { url: string; sameDocument: boolean };
  hashChange: boolean;
}

/**
 * Calls `arrive` for the present page and after each navigation inside it, each with a signal that ends when the
 * user leaves. LinkedIn changes its address first and its content later: what runs under the signal has to wait
 * for evidence that the content follows (design, decision 6).
 */
export function onEachPage(arrive: (url: string, signal: AbortSignal) => void, signal: AbortSignal): void {
  const { navigation } = window as unknown as { navigation: EventTarget };
  let page = new AbortController();
  let url = '';
  const begin = () => {
    page.abort();
    page = new AbortController();
    url = location.href;
    arrive(url, AbortSignal.any([page.signal, signal]));
  };
  const beginIfLeft = () => {
    if (page.signal.aborted || location.href !== url) begin();
  };
  // `navigate` fires before the address changes: from then on nothing read so far may stay (traps.md).
  const leave = (event: Event) => {
    const { destination, hashChange } = event as NavigateEvent;
    if (destination.sameDocument && destination.url !== url && !hashChange) page.abort();
  };
  navigation.addEventListener('navigate', leave, { signal });
  navigation.addEventListener('currententrychange', beginIfLeft, { signal });
  navigation.addEventListener('navigateerror', beginIfLeft, { signal });
  begin();
}
