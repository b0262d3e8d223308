import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { expect } from "vitest";
import { TEXT_SIZE } from "../../../src/charts/kit/frame.ts";
import { textWidth } from "../../../src/charts/kit/text-width.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** The edges of a shape, in the units of its picture. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half a line may stand outside, since a stroke is drawn on both sides of its path. */
const SLACK = 1;

/** How far letters reach above and below their baseline, as parts of their size. */
const ASCENT = 0.75;
const DESCENT = 0.25;

/** What is wrong with a picture: numbers that are none or longer than one decimal, ids twice, references to nothing, shapes outside the view box. */
function problemsOf(svg: string): readonly string[] {
  const problems: string[] = [];
  if (/NaN|Infinity|undefined|null|\[object/.test(svg)) problems.push("a value is not a number or a word");
  const root = parseFragment(svg).childNodes.find((node): node is Element => node.nodeName === "svg");
  if (root === undefined) return [...problems, "there is no <svg>"];
  const ids = elementsOf(root).flatMap((element) => attribute(element, "id") ?? []);
  for (const element of elementsOf(root))
    for (const { name, value } of element.attrs)
      if (name !== "id" && !name.startsWith("aria-") && /\d\.\d{2}/.test(value))
        problems.push(`<${element.nodeName} ${name}> has more than one decimal: ${value}`);
  if (new Set(ids).size < ids.length) problems.push("an id stands twice");
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)|aria-\w+="([^"]+)"/g))
    if (id !== undefined && !ids.includes(id)) problems.push(`url(#${id}) leads nowhere`);
  for (const name of ["aria-labelledby", "aria-describedby"])
    if (!ids.includes(attribute(root, name) ?? "")) problems.push(`${name} names nothing`);
  const [, , width = 0, height = 0] = (attribute(root, "viewBox") ?? "").split(" ").map(Number);
  for (const [element, box] of boxesIn(root, 0, 0)) {
    const inside =
      box.left >= -SLACK && box.top >= -SLACK && box.right <= width + SLACK && box.bottom <= height + SLACK;
    if (!inside)
      problems.push(
        `<${element.nodeName}> ${textOf(element)} ${JSON.stringify(box)} is outside ${width}×${height}`,
      );
  }
  return problems;
}

/** Fails with everything that is wrong with a picture. */
export function expectSound(svg: string): void {
  expect(problemsOf(svg)).toEqual([]);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function elementsOf(root: Element): Element[] {
  return [root, ...root.childNodes.filter((node): node is Element => "attrs" in node).flatMap(elementsOf)];
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ("value" in node ? node.value : "attrs" in node ? textOf(node) : ""))
    .join("");
}

function* boxesIn(element: Element, dx: number, dy: number): Generator<readonly [Element, Box]> {
  if (["defs", "pattern", "clippath", "title", "desc"].includes(element.nodeName.toLowerCase())) return;
  const [, tx = "0", ty = "0"] =
    /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(attribute(element, "transform") ?? "") ?? [];
  const [x, y] = [dx + Number(tx), dy + Number(ty)];
  const box = boxOf(element);
  if (box !== null)
    yield [element, { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y }];
  for (const child of element.childNodes) if ("attrs" in child) yield* boxesIn(child, x, y);
}

function boxOf(element: Element): Box | null {
  const number = (name: string) => Number(attribute(element, name) ?? 0);
  const around = (xs: readonly number[], ys: readonly number[]): Box => ({
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  });
  switch (element.nodeName) {
    case "rect":
      return around(
        [number("x"), number("x") + number("width")],
        [number("y"), number("y") + number("height")],
      );
    case "circle":
      return around(
        [number("cx") - number("r"), number("cx") + number("r")],
        [number("cy") - number("r"), number("cy") + number("r")],
      );
    case "line":
      return around([number("x1"), number("x2")], [number("y1"), number("y2")]);
    case "path":
      return pathBox(attribute(element, "d") ?? "", around);
    case "text":
      return wordsBox(element, number("x"), number("y"));
    default:
      return null;
  }
}

/** The corners of a path of absolute `M`, `L`, `H`, `V`, `C`, `Q`, `A` and `Z`, and of steps, `l`; control points count as corners. */
function pathBox(d: string, around: (xs: readonly number[], ys: readonly number[]) => Box): Box | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!"MLHVCQAZl".includes(command)) throw new Error(`Paths are read without the command ${command}`);
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === "H") xs.push(...numbers);
    else if (command === "V") ys.push(...numbers);
    else if (command === "A")
      numbers.forEach((value, index) => {
        if (index % 7 === 5) xs.push(value);
        if (index % 7 === 6) ys.push(value);
      });
    else if (command === "l")
      numbers.forEach((step, index) => {
        const along = index % 2 === 0 ? xs : ys;
        along.push((along.at(-1) ?? 0) + step);
      });
    else numbers.forEach((value, index) => (index % 2 === 0 ? xs : ys).push(value));
  }
  return xs.length === 0 || ys.length === 0 ? null : around(xs, ys);
}

/** The size of text as the style of charts sets it, by class. */
function wordsBox(element: Element, x: number, y: number): Box {
  const classes = (attribute(element, "class") ?? "").split(" ");
  const size = Number(attribute(element, "font-size") ?? (classes.includes("small") ? 12 : TEXT_SIZE));
  const width = textWidth(textOf(element), size, classes.includes("strong") ? "sansBold" : "sans");
  const left = classes.includes("end") ? x - width : classes.includes("middle") ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
}
