import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { guiltWordIn } from "../../src/model/guilt/guilt-word.ts";
import { sentencesOf } from "../../src/model/sentences.ts";
import { looseWordIn, mayBeLoose } from "../../src/model/strong-words.ts";

/** The folders in which words for readers stand. */
const WITH_WORDS = [
  "src/messages",
  "src/format",
  "src/views",
  "src/content",
  "src/components",
  "scripts/pipeline/derive",
];

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|mdx|astro)$/.test(file))
    .map((file) => join(folder, file));
}

/** The texts that a program may say: its strings, and its templates with a mark where a value comes in. */
function stringsOf(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(""));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

const texts = WITH_WORDS.flatMap(filesOf).flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return (file.endsWith(".ts") ? stringsOf(file, text) : text.split("\n")).map((said) => ({ file, said }));
});

describe("the words of the site, also those that no page says today", () => {
  it("call nobody exonerated, innocent, framed or corrupt, in either language", () => {
    expect(texts.length).toBeGreaterThan(5000);
    const problems = texts.flatMap(({ file, said }) =>
      sentencesOf(said).flatMap((sentence) => {
        const word = looseWordIn(sentence);
        return word === null ? [] : [`${file}: "${word}" in: ${sentence}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  it("name no officer of whom no conviction stands beside a word of guilt", () => {
    const problems = texts
      .filter(({ said }) => /franco|guevara/i.test(said))
      .flatMap(({ file, said }) => sentencesOf(said).map((sentence) => ({ file, sentence })))
      .filter(
        ({ sentence }) =>
          /franco|guevara/i.test(sentence) && guiltWordIn(sentence, ["Franco", "Guevara"]) !== null,
      )
      .map(({ file, sentence }) => `${file}: ${sentence}`);
    expect(problems).toEqual([]);
  });
});

describe("a strong word", () => {
  it.each([
    ["Twelve people were exonerated.", "exonerated"],
    ["Fueron exoneradas doce personas.", "exoneradas"],
    ["A corrupt officer.", "corrupt"],
    ["Los inocentes.", "inocentes"],
    ["…were framed by …", "framed"],
    ["Framed several people, it is said.", "Framed"],
    ["He is called corrupt.", "corrupt"],
    ["Se dice que es corrupto.", "corrupto"],
    ["Twelve men were innocent.", "innocent"],
    ["A crooked sergeant, and a liar.", "crooked"],
    ["The sergeant is a liar.", "liar"],
    ["Exoneró a doce personas.", "Exoneró"],
    ["Personas incriminadas.", "incriminadas"],
    ["Un agente mentiroso.", "mentiroso"],
  ])("is seen in: %s", (sentence, word) => {
    expect(looseWordIn(sentence)).toBe(word);
    expect(mayBeLoose(sentence)).toBe(true);
  });

  it.each([
    "Not a finding that anybody is innocent.",
    "Nadie fue declarado inocente; no es eso.",
    "“Corrupt”, wrote a paper.",
    "He was called corrupt by the judge.",
    "The registry counts him as exonerated, it is said.",
  ])("is let stand in: %s", (sentence) => {
    expect(looseWordIn(sentence)).toBeNull();
  });
});
