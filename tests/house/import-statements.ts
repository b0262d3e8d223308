import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** One import of one file. */
export interface ImportStatement {
  /** What is imported: a path from the project's root for a file of ours, else the name of the package. */
  readonly target: string;
  readonly ofOurs: boolean;
  /** Whether only types are imported: nothing of it runs. */
  readonly typesOnly: boolean;
}

/** The programs inside a file: of a template its frontmatter and its scripts. */
function programsIn({ path, text }: SourceFile): string[] {
  if (!path.endsWith(".astro")) return [text];
  const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
  return [frontmatter, ...scripts];
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** All imports and re-exports of a file, those in `import()` too. */
export function importsOf(file: SourceFile): ImportStatement[] {
  const found: ImportStatement[] = [];
  const add = (specifier: ts.Expression | undefined, typesOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const ofOurs = specifier.text.startsWith(".");
    const target = ofOurs ? posix.join(posix.dirname(file.path), specifier.text) : specifier.text;
    found.push({ target, ofOurs, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  for (const program of programsIn(file))
    visit(ts.createSourceFile(file.path, program, ts.ScriptTarget.Latest, false));
  return found;
}
