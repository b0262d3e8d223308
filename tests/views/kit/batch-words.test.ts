import { describe, expect, it } from "vitest";
import { vacatedInWords } from "../../../src/views/kit/batch-words.ts";
import { firstRelease as records } from "../first-release.ts";

describe("the convictions vacated of a batch, in words", () => {
  it.each([
    ["queens-2021-11-60", "60 convictions"],
    ["cook-2017-watts", "number of convictions not known"],
    ["baltimore-2019-09-gttf", "no ruling found that vacates any"],
    ["los-angeles-1999-rampart", "granted in part, though no ruling gives a number"],
    ["dallas-2002-fake-drugs", "reported as undone, no ruling found"],
    ["swisher-2003-tulia", "undone by pardon, no ruling recorded"],
  ])("of %s: %s", (id, words) => {
    expect(vacatedInWords(records, records.get("batches", id))).toBe(words);
  });
});
