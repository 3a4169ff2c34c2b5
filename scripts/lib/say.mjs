/** One line to the person at the terminal, never on stdout. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Says why it cannot go on, and ends. */
export function end(line, code = 1) {
  say(line);
  process.exit(code);
}
