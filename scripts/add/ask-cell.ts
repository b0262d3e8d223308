import { input, search, select } from "@inquirer/prompts";
import type { Column } from "../../src/model/column.ts";
import type { TableName } from "../../src/model/table-name.ts";
import { matchingRows, type KnownRow } from "./known-rows.ts";

/** Where questions are asked: the terminal, or the streams of a test. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** One question: the cell that is asked for, and what is known about the answer. */
export interface CellQuestion {
  readonly name: string;
  readonly column: Column;
  /** What is offered; taken when the editor presses Enter. */
  readonly offered: string | undefined;
  /** The rows to which an id may point. */
  readonly known: (target: TableName) => readonly KnownRow[];
  /** Why an answer is refused, in the words of the issue report; `null` where it is right. */
  readonly refusal: (text: string) => string | null;
}

const PAGE = 10;
const EMPTY = { value: "", name: "(leave empty)", description: "not known, or does not apply" };

function words({ name, column }: CellQuestion): string {
  return `${name}${column.required ? "" : " (may be empty)"}: ${column.meaning}`;
}

/** Where an offered text may be left out; the prompt takes it again until it is deleted twice. */
const EMPTYING = " (to leave it empty, delete the text and press Backspace once more)";

function askText(question: CellQuestion, terminal: Terminal): Promise<string> {
  const mayBeEmptied = question.offered && !question.column.required;
  return input(
    {
      message: words(question) + (mayBeEmptied ? EMPTYING : ""),
      default: question.offered,
      prefill: "editable",
      validate: (text) => question.refusal(text) ?? true,
    },
    terminal,
  );
}

function askCode(question: CellQuestion, terminal: Terminal): Promise<string> {
  const codes = Object.entries(question.column.vocabulary ?? {}).map(([value, { label, meaning }]) => ({
    value,
    name: `${value} (${label})`,
    description: meaning,
  }));
  const choices = question.column.required ? codes : [EMPTY, ...codes];
  return select(
    { message: words(question), choices, default: question.offered, pageSize: PAGE, loop: false },
    terminal,
  );
}

/** Asks for one id of the target table, completing what is typed; `stop` is what stands first, if choosing may end. */
function askId(question: CellQuestion, terminal: Terminal, stop: typeof EMPTY | null): Promise<string> {
  const known = question.column.target === undefined ? [] : question.known(question.column.target);
  return search(
    {
      message: words(question),
      pageSize: PAGE,
      default: question.offered,
      source: (typed) => {
        const rows = matchingRows(known, typed ?? "").map(({ id, words: own }) => ({
          value: id,
          name: own === "" ? id : `${id}  ${own}`,
          short: id,
        }));
        return stop === null ? rows : typed ? [...rows, stop] : [stop, ...rows];
      },
    },
    terminal,
  );
}

async function askIds(question: CellQuestion, terminal: Terminal): Promise<string> {
  const chosen: string[] = question.offered ? question.offered.split(";") : [];
  for (;;) {
    const done = {
      value: "",
      name: "(no more)",
      description: `${chosen.join(";")}; choose one again to take it out`,
    };
    const first = question.column.required ? null : EMPTY;
    const id = await askId({ ...question, offered: undefined }, terminal, chosen.length > 0 ? done : first);
    if (id === "") return chosen.join(";");
    const place = chosen.indexOf(id);
    if (place < 0) chosen.push(id);
    else chosen.splice(place, 1);
  }
}

/** Asks for one cell in the schema's own words until the answer is right by itself. */
export function askCell(question: CellQuestion, terminal: Terminal): Promise<string> {
  switch (question.column.kind) {
    case "code":
      return askCode(question, terminal);
    case "reference":
      return askId(question, terminal, question.column.required ? null : EMPTY);
    case "references":
      return askIds(question, terminal);
    default:
      return askText(question, terminal);
  }
}
