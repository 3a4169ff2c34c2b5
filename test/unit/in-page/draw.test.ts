// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw } from '../../../entrypoints/linkedin-content/draw.ts';
import type { Block } from '../../../lib/model/look.ts';
// The address grammar comes with it.
import '../../../lib/pages/index.ts';

const html = (...block: unknown[]) =>
  draw([block as unknown as Block])
    .map(({ outerHTML }) => outerHTML)
    .join('');

describe('what the worker draws', () => {
  it('keeps text as text', () => {
    expect(html('p', { class: 'x' }, '<img src=x onerror=alert(1)>')).toBe(
      '<p class="x">&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });

  it.each(['script', 'img', 'iframe', 'form', 'style', 'svg', 'object', 'P'])('%s is left out', (tag) => {
    expect(html('div', {}, [tag, {}, 'x'] as unknown as Block, 'y')).toBe('<div>y</div>');
  });

  it.each([
    'onclick',
    'onfocus',
    'src',
    'srcdoc',
    'formaction',
    'id',
    'data-x',
    'popovertarget',
    'xlink:href',
    'ONCLICK',
    'aria-label onclick',
  ])('attribute %s is left out', (name) => {
    expect(html('button', { [name]: 'alert(1)', type: 'button' }, 'x')).toBe(
      '<button type="button">x</button>',
    );
  });

  it.each([
    ['https://www.linkedin.com/company/990000100/', true],
    ['https://www.linkedin.com/company/valvole-immaginarie/', true],
    ['http://www.linkedin.com/company/990000100/', false],
    ['https://www.linkedin.com/in/giulia-valdosso/', false],
    ['https://linkedin.com.example.org/company/1/', false],
    ['https://example.org/company/1/', false],
    ['javascript:alert(1)//https://www.linkedin.com/company/1/', false],
    ['/company/990000100/', false],
  ])('a link to %s: %s', (href, stays) => {
    expect(html('a', { href }, 'x')).toBe(stays ? `<a href="${href}">x</a>` : '<a>x</a>');
  });

  it('a style holds numbers alone', () => {
    expect(html('span', { style: '--lower:41;--upper:88' })).toBe(
      '<span style="--lower:41;--upper:88"></span>',
    );
    expect(html('span', { style: 'background:url(https://example.org/)' })).toBe('<span></span>');
  });
});
