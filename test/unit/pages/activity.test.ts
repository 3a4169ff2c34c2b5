import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/model/reading.ts';
import { listReaderOf, readPage } from '../../../lib/pages/index.ts';
import {
  type ExpectedRow,
  expectedEvent,
  expectedFeed,
  expectedPost,
  expectedReactions,
} from '../../site/expected-lists.ts';
import { locales } from '../../site/locales.ts';
import { people, viewer } from '../../site/people.ts';
import { posts } from '../../site/posts.ts';
import { renderEvent, renderFeed, renderPost } from '../../site/render-people.ts';
import { parseHtml } from '../../support/parse-html.ts';

/** The practice site's pages with activity, and its own idea of whom a right reader finds there. */
const FRONTENDS = ['classic', 'sdui'] as const;
const FEED = 'https://www.linkedin.com/feed/';
const parse = (html: string): Document => parseHtml(html);

const plain = ({ keys, url, fields }: Person) => ({
  keys,
  url,
  name: fields.name?.value ?? null,
  headline: fields.headline?.value ?? null,
  location: fields.location?.value ?? null,
  degree: fields.degree?.value ?? null,
});
/** Whom one follows has a mark in place of the degree, as the viewer has. */
const told = (rows: ExpectedRow[]): ExpectedRow[] => rows.filter(({ degree }) => degree !== null);
const postUrl = (id: string) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`;
const withComments = posts().filter(({ comments }) => comments.length > 0);

describe.each(FRONTENDS)('%s', (frontend) => {
  it.each(locales.map(({ id }) => id))('feed, post and event in %s', (locale) => {
    const options = { frontend, locale };
    const feed = readPage(parse(renderFeed(options)), FEED, 1);
    expect({ kind: feed.kind, frontend: feed.frontend, refusal: feed.refusal }).toEqual({
      kind: 'feed',
      frontend,
      refusal: null,
    });
    const wanted = told(expectedFeed(posts(), frontend));
    expect(feed.people.map(plain)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(8);
    for (const post of withComments) {
      const { people, refusal } = readPage(parse(renderPost(post, options)), postUrl(post.id), 1);
      expect(refusal).toBeNull();
      expect(people.map(plain)).toEqual(told(expectedPost(post, frontend)));
    }
    // Somebody without a degree may be the viewer.
    const some = people.filter(({ degree }) => degree !== null).slice(0, 12);
    const event = readPage(
      parse(renderEvent([...some, viewer], options)),
      'https://www.linkedin.com/events/7100000000000000003/attendees/',
      1,
    );
    expect(event.people.map(plain)).toEqual(expectedEvent(some));
    for (const { fields } of [...feed.people, ...event.people])
      for (const fact of Object.values(fields)) expect(fact?.confidence).toBeLessThanOrEqual(0.7);
  });

  it('reactions in their dialog, which is the classic one', () => {
    for (const post of posts().filter(({ reactors }) => reactors.length > 0)) {
      const doc = parse(renderPost(post, { frontend, dialog: true }));
      const reading = readPage(doc, postUrl(post.id), 1);
      expect([reading.kind, reading.frontend, reading.refusal]).toEqual(['reactions', 'classic', null]);
      expect(reading.people.map(plain)).toEqual(told(expectedReactions(post)));
      expect(listReaderOf(doc, postUrl(post.id))?.cards(doc).length).toBe(post.reactors.length);
    }
  });
});

it('reads the dialog of reactions in the shell’s open shadow root', () => {
  const post = withComments[0] as (typeof withComments)[0];
  const doc = parse(renderPost(post, { frontend: 'sdui', dialog: true }));
  const dialog = doc.querySelector('[role="dialog"]') as Element;
  doc.body.insertAdjacentHTML('beforeend', '<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
  doc.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' }).append(dialog);
  const reading = readPage(doc, postUrl(post.id), 1);
  expect([reading.kind, reading.frontend]).toEqual(['reactions', 'classic']);
  expect(reading.people.map(plain)).toEqual(told(expectedReactions(post)));
});
