import { describe, expect, it } from "vitest";
import type { Records } from "../../../src/model/records.ts";
import { hasReached } from "../../../src/views/batch/reached.ts";
import { remedySources } from "../../../src/views/batch/remedies.ts";
import { Citations } from "../../../src/views/kit/citations.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { movedBatches, reachOf } from "../../../src/views/pledge/moved-batches.ts";
import { reasonLine } from "../../../src/views/pledge/reason.ts";
import { recordLines } from "../../../src/views/respondent/record-sentences.ts";
import { changedRecords } from "../race/changed-records.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

/** The shipped record with the batch of one event replaced, and that event. */
function pointingAt(batch_id: string) {
  const outcome = {
    ...firstRelease.all("outcomes").find((one) => one.outcome_id === "bragg-2022-11-17-188")!,
    batch_id,
  };
  const outcomes = firstRelease
    .all("outcomes")
    .map((one) => (one.outcome_id === outcome.outcome_id ? outcome : one));
  return { outcome, records: changedRecords({ outcomes }) };
}

function reason(batchId: string, inLanguage: (records: Records) => Records = (records) => records): string {
  const { outcome, records } = pointingAt(batchId);
  const reader = inLanguage(records);
  return plainText(reasonLine(reader, outcome, new Citations(reader))).trim();
}

describe("how far the batch of an event got", () => {
  it.each([
    [
      "new-york-2022-11-188",
      "Why “advances”: a step toward what was asked; 188 convictions moved, 188 vacated by courts.",
    ],
    [
      "jackson-fl-2018-wester",
      "Why “advances”: a step toward what was asked; an unknown number of convictions (the sources count 119 cases) moved, the number vacated by courts not known.",
    ],
    [
      "nyc-2021-05-letter-22",
      "Why “advances”: a step toward what was asked; furthest step that a source shows: requested.",
    ],
  ])("is said by its status and its numbers: %s", (batchId, expected) => {
    expect(reason(batchId)).toBe(expected);
  });

  it("is said in Spanish as well", () => {
    const spanish = (records: Records) => records.in("es");
    expect(reason("jackson-fl-2018-wester", spanish)).toMatch(
      /; un número desconocido de condenas \(las fuentes cuentan 119 casos\) .+, no se sabe cuántas anularon los tribunales\.$/,
    );
    expect(reason("nyc-2021-05-letter-22", spanish)).toContain(
      "paso más avanzado que muestra una fuente: pedido.",
    );
  });

  it("is never said to be moved of what was only requested or denied, nor without ruling of what was granted", () => {
    for (const { batch_id, status } of shippedRecords.all("batches")) {
      if (remedySources(shippedRecords, batch_id, "pardon") !== null) continue;
      const { words, source_ids } = movedBatches(
        shippedRecords,
        [batch_id],
        reachOf(shippedRecords, batch_id),
      );
      const isMoved = !["requested", "denied", "unknown", "announced"].includes(status);
      expect(/ moved\b/.test(words), batch_id).toBe(isMoved);
      if (hasReached(shippedRecords, batch_id, "vacated")) expect(words).not.toContain("no ruling found");
      if (!words.startsWith("an unknown number of convictions moved")) expect(source_ids).not.toEqual([]);
    }
  });

  it("keeps batches that were not moved out of the sum of those that were", () => {
    const { records } = pointingAt("nyc-2021-05-letter-22");
    const [first] = recordLines(
      records,
      "coalition-candidate-pledge-2021-05",
      "alvin-bragg",
      new Citations(records),
    );
    expect(plainText(first!)).toContain(
      ": one batch, 316 convictions moved, at least 306 vacated by courts; one batch, furthest step that a source shows: requested; three events recorded",
    );
  });
});
