import type { Block } from "../kit/block.ts";

/** A block with invented words, for the style page and for tests. */
interface BlockExample {
  /** What is special about it, in a few words. */
  readonly name: string;
  readonly block: Block;
}

/** The examples of one kind of block. */
export interface ExampleGroup {
  /** Anchor, unique on the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly examples: readonly BlockExample[];
}
