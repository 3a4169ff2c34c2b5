/** `npm run site`: the practice site alone, with its address. */
import '../test/site/main.ts';
