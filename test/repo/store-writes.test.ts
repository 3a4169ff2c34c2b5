import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { shipped } from './sources.ts';

/** Methods of Dexie's tables and collections that write. */
const WRITES = new Set([
  'add',
  'put',
  'update',
  'upsert',
  'delete',
  'clear',
  'modify',
  'bulkAdd',
  'bulkPut',
  'bulkUpdate',
  'bulkDelete',
]);
/** The single edit path (design, decision 11). */
const WRITERS = ['lib/store/edit.ts', 'lib/store/changes.ts'];

/** Calls of Dexie's that write, by the types that TypeScript finds, so that no other name hides one. */
function writesIn(files: readonly string[], program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const isDexies = (node: ts.Expression) => {
    const type = checker.getTypeAtLocation(node);
    const symbols = [type.getSymbol(), type.aliasSymbol, type.getBaseTypes?.()?.[0]?.getSymbol()];
    return symbols.some((symbol) =>
      symbol?.declarations?.some((one) =>
        /[\\/]dexie[\\/]|store[\\/]db\.ts$/.test(one.getSourceFile().fileName),
      ),
    );
  };
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    const found: string[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const { name, expression } = node.expression;
        const [mode] = node.arguments;
        const opens = name.text === 'transaction' && !(mode && ts.isStringLiteral(mode) && mode.text === 'r');
        const populates = path === 'lib/store/db.ts' && isIn(node, 'populate');
        if ((WRITES.has(name.text) || opens) && !populates && isDexies(expression))
          found.push(`${path}: ${name.text}`);
      }
      ts.forEachChild(node, visit);
    };
    if (file) visit(file);
    return found;
  });
}

/** Does a node stand inside the listener of this event? */
function isIn(node: ts.Node, event: string): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    const first = ts.isCallExpression(at) ? at.arguments[0] : undefined;
    if (first && ts.isStringLiteral(first) && first.text === event) return true;
  }
  return false;
}

const programOf = (files: readonly string[], extra: Record<string, string> = {}) => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options, true);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name in extra || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name in extra
      ? ts.createSourceFile(name, extra[name] ?? '', version, true)
      : getSourceFile(name, version, ...rest);
  return ts.createProgram([...files, ...Object.keys(extra)], options, host);
};

/** Who can have a store in hand: those who import it, and those who are handed it. */
const holders = shipped
  .filter(({ text }) => /\bdb\b|dexie|Dexie/.test(text))
  .map(({ path }) => path)
  .filter((path) => !path.startsWith('lib/pages/') && !path.startsWith('lib/parse/'));

/** Each of these writes past the edit path, the last is no write. */
const TRICKS = `
import type { AssayDb } from './db.ts';
export async function tricks(db: AssayDb) {
  const { leads: people, ops } = db;
  await people.put({} as never);
  await ops.where('at').below(1).delete();
  await db.table('leads').clear();
  await db.transaction('rw', db.leads, async () => undefined);
  const all = db.companies.toCollection();
  await all.modify({ name: '' });
  await db.delete();
  new Map<string, number>().delete('x');
  await db.transaction('r', db.leads, async () => undefined);
}
`;

test('every write of the store happens in the edit path', { timeout: 120_000 }, () => {
  const trick = 'lib/store/tricks.ts';
  const program = programOf(holders, { [trick]: TRICKS });
  expect(writesIn([trick], program).map((place) => place.split(': ')[1])).toEqual([
    'put',
    'delete',
    'clear',
    'transaction',
    'modify',
    'delete',
  ]);
  const others = holders.filter((path) => !WRITERS.includes(path));
  expect(writesIn(others, program)).toEqual([]);
  expect(writesIn(WRITERS, program).length).toBeGreaterThan(0);
});

test('every index serves the queries named beside it', () => {
  const stores =
    /const STORES = \{\n([\s\S]*?)\n\};/.exec(readFileSync('lib/store/db.ts', 'utf8'))?.[1] ?? '';
  const store = shipped.filter(({ path }) => path.startsWith('lib/store/') && path !== 'lib/store/db.ts');
  const uses = (query: string, index: string) =>
    store.some(
      ({ text }) => new RegExp(`(function|const) ${query}\\b`).test(text) && text.includes(`'${index}'`),
    );
  const lines = stores.split('\n');
  // The first key of a table is its primary key, which serves whoever knows it.
  const indexes = lines.filter((line, at) => /^ {4}'/.test(line) && !/\[$/.test(lines[at - 1] ?? ''));
  expect(indexes.length).toBeGreaterThan(10);
  const idle = indexes.filter((line) => {
    const [, index = '', queries = ''] = /'\*?(.+?)',(?: \/\/ (.+))?/.exec(line) ?? [];
    const asked = queries.split(', ');
    return asked.includes('') || !asked.every((query) => uses(query, index));
  });
  expect(idle).toEqual([]);
});
