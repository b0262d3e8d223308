import { createHash, type Hash } from "node:crypto";
import { answerTo, type LookUp } from "../../model/look-up.ts";
import type { Records } from "../../model/records.ts";

/** So much of a hash is kept: of a thousand million answers no two are likely to have the same. */
const LENGTH = 16;

/** What is asked for again and again, such as a whole table, is read through once. */
const known = new WeakMap<object, string>();

/** So deep a value is taken apart: to the rows of the tables of the whole record, which is too long for one text. */
const DEPTH = 3;

function read(hash: Hash, value: unknown, depth: number): void {
  if (depth === 0 || typeof value !== "object" || value === null) hash.update(`${JSON.stringify(value)}\n`);
  else if (Array.isArray(value)) {
    hash.update("[\n");
    for (const item of value) read(hash, item, 0);
  } else
    for (const [name, item] of Object.entries(value)) {
      hash.update(`${name}:\n`);
      read(hash, item, depth - 1);
    }
}

function fingerprint(value: unknown): string {
  const hash = createHash("sha256");
  read(hash, value, DEPTH);
  return hash.digest("base64url").slice(0, LENGTH);
}

/** What a record answers to a look-up, as a short text that is another one if the answer is. */
export function answerPrint(records: Records, lookUp: LookUp): string {
  let answer: unknown;
  try {
    answer = answerTo(records, lookUp);
  } catch {
    return "none";
  }
  if (typeof answer !== "object" || answer === null) return fingerprint(answer);
  const print = known.get(answer) ?? fingerprint(answer);
  known.set(answer, print);
  return print;
}
