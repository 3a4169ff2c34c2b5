import { exactly, type Fault, holds } from './fault.ts';
import { savesOf } from './support/grounds.ts';
import { textOf } from './support/pages.ts';
import { variantOf } from './support/variant.ts';

/** What Firefox says where history is never remembered; our own inert page is left alone. */
const REFUSE = `IDBFactory.prototype.open = () => {
  throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
};`;

/** The browser gives no storage: that is said in a sentence, and nothing pretends to be saved. */
export const refusedStorage: Fault = {
  id: 'F22',
  name: 'IndexedDB refused',
  browsers: ['chromium', 'firefox'],
  async run({ open, name, profile }) {
    const subject = await open({ build: variantOf(name, profile, REFUSE), agreed: false });
    const { refused } = await subject.saveAll(savesOf(0, 1), 1);
    return [
      exactly('a save answers', refused.join(), 'no-storage'),
      holds('the popup says so', await textOf(subject, 'popup.html', /no place to store/)),
      holds('the workspace says so', await textOf(subject, 'workspace.html', /no place to store/)),
    ];
  },
};
