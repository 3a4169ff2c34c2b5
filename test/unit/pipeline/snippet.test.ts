import { expect, it } from 'vitest';
import { fillSnippet, readySnippet } from '../../../lib/pipeline/snippet.ts';

const ada = { name: 'Dott.ssa Ada Ferri', title: 'Operations Director', company: null, location: null };

it('a text is filled from what is known', () => {
  expect(readySnippet('Hello {first_name} ({name}), {title}!', ada)).toEqual({
    text: 'Hello Ada (Dott.ssa Ada Ferri), Operations Director!',
  });
});

it('a placeholder may be written as people write', () => {
  expect(readySnippet('{First name}, { TITLE }', ada)).toEqual({ text: 'Ada, Operations Director' });
});

it('where a fact is not known the words behind the bar stand in for it', () => {
  expect(readySnippet('at {company|your company}{location|}', ada)).toEqual({ text: 'at your company' });
  expect(readySnippet('as {title|somebody}', ada)).toEqual({ text: 'as Operations Director' });
});

it.each([
  ['at {company}, {company} in {location}', ['company', 'location'], []],
  ['Hello {firstname}', [], ['{firstname}']],
  ['Hello {constructor|you}', [], ['{constructor|you}']],
])('%s is not ready: no brace reaches anybody', (text, missing, unknown) => {
  expect(readySnippet(text, ada)).toEqual({ text: null, missing, unknown });
});

it('blank facts are unknown, and a fact may look like a placeholder', () => {
  expect(readySnippet('{company}', { ...ada, company: '  ' }).text).toBeNull();
  expect(readySnippet('{company}', { ...ada, company: '{title}' }).text).toBe('{title}');
});

it('the pieces, put together with their sources, tell the whole text', () => {
  const pieces = fillSnippet('Hello {first_name}, at {company|home} or {company}{x}', ada);
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['plain', 'Hello '],
    ['filled', 'Ada'],
    ['plain', ', at '],
    ['instead', 'home'],
    ['plain', ' or '],
    ['missing', '{company}'],
    ['unknown', '{x}'],
  ]);
});
