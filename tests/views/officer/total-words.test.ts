import { describe, expect, it } from "vitest";
import { officerTotalWords } from "../../../src/views/officer/total-words.ts";
import { firstRelease as records } from "../first-release.ts";

describe("the sentences on the convictions tied to an officer", () => {
  it("say of batches whose share is not known too that a prosecutor may only have said so", () => {
    expect(officerTotalWords(records, "daniel-hersl")).toMatch(
      /Prosecutors moved, or said publicly that they would move, to undo 1 batch of convictions/,
    );
    expect(officerTotalWords(records.in("es"), "daniel-hersl")).toMatch(
      /Las fiscalías pidieron a los tribunales, o dijeron en público que pedirían, que se anulara 1 grupo de condenas/,
    );
  });
});
