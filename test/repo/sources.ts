import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** From the root of the repository, with slashes. */
  path: string;
  text: string;
  /** `text` with comments and the contents of strings blanked out; positions stay. */
  code: string;
  /** What it imports or re-exports: a path from the root for our files, else a package name. */
  imports: string[];
}

/** Files that git knows or would add. */
function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))].filter((path) => path !== '' && existsSync(path)).sort();
}

/** What the tests want to know of one file. */
export const scan = (path: string, text: string): Source => ({
  path,
  text,
  code: bareCode(path, text),
  imports: importsOf(path, text),
});

/** Every TypeScript file outside generated ones. */
export const sources: readonly Source[] = listFiles()
  .filter((path) => /\.(ts|tsx|mts)$/.test(path) && !path.includes('.generated.') && !path.endsWith('.d.ts'))
  .map((path) => scan(path, readFileSync(path, 'utf8')));

/** What is shipped, without tests and tools. */
export const shipped = sources.filter(({ path }) => /^(lib|components|entrypoints)\//.test(path));

function importsOf(path: string, text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolved(path, fileName));
}

/** A path from the root for our files, else a package name. */
function resolved(from: string, name: string): string {
  const bare = name.replace(/\?.*$/, '');
  return bare.startsWith('.') ? normalize(join(dirname(from), bare)) : bare;
}

/** What a file imports or re-exports before it runs: no types, nothing that it loads later. */
export function staticImports({ path, text }: Source): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((each) => {
    const isTyped =
      (ts.isImportDeclaration(each) && each.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(each) && each.isTypeOnly);
    if (isTyped || !(ts.isImportDeclaration(each) || ts.isExportDeclaration(each))) return [];
    const { moduleSpecifier } = each;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? [resolved(path, moduleSpecifier.text)]
      : [];
  });
}

/** Blanks comments, strings, template texts, regular expressions and JSX texts, by TypeScript's own parser. */
function bareCode(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const letters = [...Array(text.length)].map(() => ' ');
  const visit = (node: ts.Node) => {
    const isWord =
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isJsxText(node);
    if (isWord) return;
    const children = node.getChildren(file);
    if (children.length === 0) {
      for (let at = node.getStart(file); at < node.end; at++) letters[at] = text[at] ?? ' ';
    }
    for (const child of children) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(file);
  return letters.map((letter, at) => (text[at] === '\n' ? '\n' : letter)).join('');
}

/** `path:line` of each match, for failure messages that can be clicked. */
export function places({ path, code }: Source, pattern: RegExp): string[] {
  return [...code.matchAll(new RegExp(pattern, 'g'))].map(
    (match) => `${path}:${code.slice(0, match.index).split('\n').length} ${match[0].trim()}`,
  );
}
