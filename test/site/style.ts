import { hashed } from './parts.ts';

const style = `body{font:15px system-ui}`;
/** The site's own look. `@name` stands for the hashed class of that name. */
export const styleSheet = (): string =>
  style.replace(/@([a-z][a-z-]*)/g, (_, name: string) => `.${hashed(name)}`);
