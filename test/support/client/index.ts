export { readHtml } from './read-html.ts';
export { readTab } from './read-tab.ts';
