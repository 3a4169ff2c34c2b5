import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;
const parser = new DOMParser();

/** A page without a window of its own: making one costs jsdom more than parsing and reading the page. */
export const parseHtml = (html: string): Document => parser.parseFromString(html, 'text/html');
