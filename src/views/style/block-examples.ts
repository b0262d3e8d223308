import type { Block } from "../kit/block.ts";
import {
  FACT_EXAMPLES,
  NUMBER_EXAMPLES,
  STATEMENT_EXAMPLES,
  TIMELINE_EXAMPLES,
  PAGER_EXAMPLES,
  WAY_EXAMPLES,
} from "./entry-examples.ts";
import type { ExampleGroup } from "./example.ts";
import { FIGURE_EXAMPLES } from "./figure-examples.ts";
import { TABLE_EXAMPLES } from "./table-examples.ts";
import { LIST_EXAMPLES, PROSE_EXAMPLES, QUOTE_EXAMPLES, SNIPPET_EXAMPLES } from "./text-examples.ts";

/** Examples of every kind of block, in the order of the style page. */
export const BLOCK_EXAMPLES: Readonly<Record<Block["kind"], ExampleGroup>> = {
  prose: PROSE_EXAMPLES,
  list: LIST_EXAMPLES,
  quote: QUOTE_EXAMPLES,
  facts: FACT_EXAMPLES,
  numbers: NUMBER_EXAMPLES,
  timeline: TIMELINE_EXAMPLES,
  statements: STATEMENT_EXAMPLES,
  ways: WAY_EXAMPLES,
  pager: PAGER_EXAMPLES,
  table: TABLE_EXAMPLES,
  snippet: SNIPPET_EXAMPLES,
  figure: FIGURE_EXAMPLES,
};
