import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Files that the page loads; their types are only removed, they import each other under the same names. */
const NAMES = ['spy.ts', 'page.ts', 'site.ts', 'rows.ts', 'revive.ts', 'virtual.ts'];
const made = new Map<string, string>();

/** A page script as JavaScript, or null for another name. */
export function clientFile(name: string): string | null {
  if (!NAMES.includes(name)) return null;
  const known = made.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(fileURLToPath(new URL(`client/${name}`, import.meta.url)), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  made.set(name, outputText);
  return outputText;
}
