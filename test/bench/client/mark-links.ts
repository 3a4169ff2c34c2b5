/** The barest script that marks everybody: on every batch of changes one search of the whole page, each link once. */
document.addEventListener('DOMContentLoaded', () => {
  const mark = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/in/"]')) {
      if (link.dataset.marked || !link.textContent?.trim()) continue;
      link.dataset.marked = '1';
      const badge = document.createElement('span');
      badge.textContent = '72';
      link.after(badge);
    }
  };
  new MutationObserver(mark).observe(document, { childList: true, subtree: true });
});
