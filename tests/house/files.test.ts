import { basename } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { filesBelow, sourceFiles, styleSheets } from "./source-files.ts";

const MAX_LINES = 250;
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|misc|shared|lib)(\.|$)/;

const files = sourceFiles("src", "scripts", "tests");

it("no file is longer than 250 lines", () => {
  const long = [...files, ...styleSheets()].map(
    ({ path, text }) => [path, text.split("\n").length - 1] as const,
  );
  expect(long.filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
});

it("no file or folder has a name that says nothing", () => {
  const paths = filesBelow("src", "scripts", "tests");
  expect(paths.filter((path) => path.split("/").some((part) => FORBIDDEN_NAMES.test(part)))).toEqual([]);
});

it("no file only hands on what others export", () => {
  const barrels = files.filter(({ path, text }) => {
    const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const isHandedOn = (node: ts.Statement) =>
      ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    return (
      path.endsWith(".ts") &&
      (statements.some(isHandedOn) || (basename(path) === "index.ts" && !path.startsWith("src/pages/")))
    );
  });
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

it("no check is switched off in a comment", () => {
  // The words that this test forbids, and so must name.
  const switches = /@ts-(ignore|nocheck|expect-error)|eslint-disable|\b(TODO|FIXME|XXX)\b/;
  const own = "tests/house/files.test.ts";
  const found = files.filter(
    ({ path, text }) => path !== own && !path.startsWith("tests/site/") && switches.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

it("every exported function, class and interface says what it is", () => {
  const silent = files
    .filter(
      ({ path }) => path.endsWith(".ts") && !path.startsWith("tests/") && !path.startsWith("src/pages/"),
    )
    .flatMap(({ path, text }) => undocumentedExports(path, text));
  expect(silent).toEqual([]);
});

function undocumentedExports(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter(
      (node) =>
        ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node),
    )
    .filter((node) => node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0 && !isOverload(node))
    .map((node) => `${path}: ${node.name?.text ?? "default"}`);
}

function isOverload(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) && node.body !== undefined && hasSignatureBefore(node);
}

function hasSignatureBefore(node: ts.FunctionDeclaration): boolean {
  const siblings = node.getSourceFile().statements;
  const before = siblings[siblings.indexOf(node) - 1];
  return before !== undefined && ts.isFunctionDeclaration(before) && before.name?.text === node.name?.text;
}
