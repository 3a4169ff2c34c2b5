import type { Lead } from '../model/lead.ts';
import type { SnippetFacts } from '../pipeline/snippet.ts';
import { shownText } from './facts.ts';

/** What is known of somebody for a text to copy. */
export const snippetFacts = ({ name, facts }: Pick<Lead, 'name' | 'facts'>): SnippetFacts => ({
  name,
  title: shownText(facts.title),
  company: shownText(facts.company),
  location: shownText(facts.location),
});
