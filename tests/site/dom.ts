import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set(["script", "style", "template", "head"]);

/** Elements that stand inside a line; all others begin a new one. */
const INLINE = new Set(
  "a abbr b bdi cite code data em i kbd label mark output q s samp small span strong sub sup time u var wbr copy-button".split(
    " ",
  ),
);

/** The document of an HTML text, as a browser without scripts sees it. */
export function documentOf(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: false });
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The elements of the documents that were walked; nobody changes a document. */
const walked = new WeakMap<Node, readonly Element[]>();

/** All elements below a node, in the order of the document. */
export function elementsOf(node: Node): readonly Element[] {
  const known = walked.get(node);
  if (known !== undefined) return known;
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (const child of "childNodes" in parent ? parent.childNodes : []) {
      if (!isElement(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  if (node.nodeName === "#document") walked.set(node, found);
  return found;
}

/** All elements below a node with one of the tag names. */
export function byTag(node: Node, ...tags: readonly string[]): Element[] {
  return elementsOf(node).filter((element) => tags.includes(element.tagName));
}

/** The value of an attribute; `undefined` where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(/\s+/).includes(name);
}

/** Whether an element stands inside a line. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

/** The text of a style or a program that stands in a page, as it is written. */
export function textIn(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** What a reader sees in a node, one entry for each line of its own; without the numbers of citations. */
export function blocksOf(node: Node, skip: (element: Element) => boolean = () => false): string[] {
  const blocks: string[] = [];
  let line = "";
  const flush = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push(text);
    line = "";
  };
  const visit = (child: Node): void => {
    if ("value" in child) {
      line += child.value;
      return;
    }
    if (!("childNodes" in child)) return;
    if (!isElement(child)) {
      child.childNodes.forEach(visit);
      return;
    }
    if (UNSEEN.has(child.tagName) || attribute(child, "hidden") !== undefined || skip(child)) return;
    if (hasClass(child, "cite")) {
      // The space before the number belongs to it: it keeps two numbers apart.
      line = line.trimEnd();
      return;
    }
    const inline = isInline(child);
    if (!inline) flush();
    if (child.tagName === "q") line += "“";
    child.childNodes.forEach(visit);
    if (child.tagName === "q") line += "”";
    if (!inline) flush();
  };
  visit(node);
  flush();
  return blocks;
}

/** All that a reader sees in a node, as one text. */
export function textOf(node: Node): string {
  return blocksOf(node).join(" ");
}
