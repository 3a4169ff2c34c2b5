import { readSubject } from '../../lib/pages/read.ts';
import type { PageLife } from './page-life.ts';
import { onPageChange } from './watch.ts';

/** So long after the first reading late parts of the page are waited for, ms. */
const SETTLING = 5_000;

/** Tells what a company's page shows, once it is read and again when it shows more. Nothing is inserted. */
export function tellCompany({ call, url, signal, onChanged, isAlive }: PageLife): void {
  const began = Date.now();
  const settled = new AbortController();
  let last = '';
  const look = () => {
    const { company, companyPage } = readSubject(document, url, began);
    const seen = JSON.stringify(companyPage ?? company);
    if (seen === 'null' || seen === last) return;
    // A page of posts keeps changing below the company's own part.
    if (!last) setTimeout(() => settled.abort(), SETTLING);
    last = seen;
    call('person.score', { subject: null, people: [], company, companyPage });
  };
  onPageChange(look, { signal: AbortSignal.any([signal, settled.signal]), isAlive });
  // Somebody who works there may have been saved meanwhile.
  onChanged(() => {
    last = '';
    look();
  }, signal);
}
