import { describe, expect, it } from "vitest";
import { officerTotalWords } from "../../../src/views/officer/total-words.ts";
import { firstRelease as records } from "../first-release.ts";

describe("the sentences on the convictions tied to an officer", () => {
  it("give a lower bound where a share is not known of a batch that is not counted in convictions", () => {
    expect(officerTotalWords(records, "jerry-bowens")).toBe(
      "Courts were asked, or a prosecutor said publicly that they would be asked, to undo at least 134 convictions tied to this officer. Courts vacated at least 134 convictions. In 1 more batch brought before a court or announced the officer’s share is not known.",
    );
    expect(officerTotalWords(records, "michael-arenella")).toContain(
      "In 2 more batches brought before a court or announced the officer’s share is not known. 1 batch in which the officer is a reason was only requested and is not counted here.",
    );
    expect(officerTotalWords(records, "christian-koch")).toContain("Courts vacated 13 convictions.");
  });

  it("say that a request is not counted, in both languages", () => {
    expect(officerTotalWords(records, "oscar-sandino")).toContain(
      " 1 batch in which the officer is a reason was only requested and is not counted here.",
    );
    expect(officerTotalWords(records.in("es"), "oscar-sandino")).toContain(
      " No se cuenta aquí 1 grupo en el que el agente es un motivo y que solo se pidió.",
    );
    expect(officerTotalWords(records, "joseph-franco")).not.toContain("only requested");
  });

  it("say of a pardon that no court undid the convictions, in both languages", () => {
    expect(officerTotalWords(records, "tom-coleman")).toContain(
      " Convictions were undone by pardon; no ruling of a court is recorded.",
    );
    expect(officerTotalWords(records.in("es"), "tom-coleman")).toMatch(/indulto/);
    expect(officerTotalWords(records, "zachary-wester")).not.toMatch(/pardon/);
  });

  it("say of motions for lawyers what they asked for, and not that they asked to undo", () => {
    expect(officerTotalWords(records, "gerald-goines")).toBe(
      "Courts were asked to appoint lawyers for people with 160 convictions tied to this officer, not yet to undo them. Courts vacated at least 1 conviction.",
    );
    expect(officerTotalWords(records.in("es"), "gerald-goines")).toBe(
      "Se pidió a los tribunales que nombraran abogados para personas con 160 condenas vinculadas a este agente, todavía no la anulación. Los tribunales anularon al menos 1 condena.",
    );
  });

  it("credit no prosecutor with what no row says that a prosecutor did", () => {
    for (const { officer_id } of records.all("officers"))
      expect(officerTotalWords(records, officer_id), officer_id).not.toMatch(/prosecutors? (moved|asked)/i);
  });

  it("say of batches whose share is not known too that a prosecutor may only have said so, not that one asked", () => {
    expect(officerTotalWords(records, "daniel-hersl")).toMatch(
      /Courts were asked, or a prosecutor said publicly that they would be asked, to undo 1 batch of convictions/,
    );
    expect(officerTotalWords(records.in("es"), "daniel-hersl")).toMatch(
      /Se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que anularan 1 grupo de condenas/,
    );
  });
});
