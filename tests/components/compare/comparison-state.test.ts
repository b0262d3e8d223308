import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPARISON } from "../../../src/messages/browser/comparison.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import {
  isChosen,
  queryOf,
  shownCandidates,
  shownDemands,
  stateOf,
  type ComparisonState,
} from "../../../src/components/compare/comparison-state.ts";
import { shownInWords } from "../../../src/components/compare/shown-words.ts";
import { racePage } from "../../../src/views/race-page.ts";
import { tablesOf } from "../../views/page-text.ts";
import { shippedRecords } from "../../views/shipped-records.ts";

const options = { candidates: ["ann", "ben", "cas", "dee"], demands: ["one", "two", "three"] };
const first: ComparisonState = { candidates: [], demands: [], order: "alphabetical" };
const states = fc.record<ComparisonState>({
  candidates: fc.subarray(options.candidates),
  demands: fc.subarray(options.demands),
  order: fc.constantFrom("alphabetical", "shuffled"),
});

describe("the address of a comparison", () => {
  it("brings back what it tells", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(stateOf(queryOf(state, ""), options)).toEqual(state);
      }),
    );
  });

  it("is readable, and bare where nothing is chosen", () => {
    expect(queryOf(first, "")).toBe("");
    expect(queryOf({ candidates: ["ann", "cas"], demands: ["two"], order: "shuffled" }, "")).toBe(
      "?candidates=ann,cas&demands=two&order=shuffled",
    );
  });

  it("keeps what else it holds", () => {
    expect(queryOf({ ...first, order: "shuffled" }, "?from=mail")).toBe("?from=mail&order=shuffled");
    expect(queryOf(first, "?from=mail&candidates=ann,ben")).toBe("?from=mail");
  });

  it("is passed over where it names what does not exist", () => {
    expect(stateOf("?candidates=nobody,ben,ann&demands=nothing&order=by-votes", options)).toEqual({
      candidates: ["ann", "ben"],
      demands: [],
      order: "alphabetical",
    });
  });
});

describe("what is shown", () => {
  it("is everything until two candidates, or one demand, are chosen", () => {
    expect([...shownCandidates(first, options)]).toEqual(options.candidates);
    expect([...shownCandidates({ ...first, candidates: ["ben"] }, options)]).toEqual(options.candidates);
    expect([...shownCandidates({ ...first, candidates: ["ben", "dee"] }, options)]).toEqual(["ben", "dee"]);
    expect([...shownDemands(first, options)]).toEqual(options.demands);
    expect([...shownDemands({ ...first, demands: ["two"] }, options)]).toEqual(["two"]);
  });

  it("is chosen where anything differs from the page", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(isChosen(state)).toBe(queryOf(state, "") !== "");
      }),
    );
  });

  it("is said in a sentence for every part", () => {
    const said = (state: ComparisonState) => shownInWords(COMPARISON.en, state, options);
    expect(said({ candidates: ["ann", "ben"], demands: ["two"], order: "shuffled" })).toBe(
      "Candidates shown: 2 of 4. Demands shown: 1 of 3. In the shuffled order.",
    );
    expect(said({ ...first, candidates: ["ann"] })).toMatch(/choose one more.*Candidates shown: 4 of 4\./);
  });

  it.each(LANGUAGES)(
    "is said on the page before the script runs as the script says it, in %s",
    (language) => {
      const records = shippedRecords.in(language);
      for (const { race_id } of records.all("races")) {
        const [choices] = tablesOf(racePage(records, race_id)).flatMap((table) => table.choices ?? []);
        if (choices === undefined) continue;
        const offered = {
          candidates: choices.order.ids.alphabetical,
          demands: choices.demands?.choices.map(({ value }) => value) ?? [],
        };
        expect(choices.initial, race_id).toBe(shownInWords(COMPARISON[language], first, offered));
      }
    },
  );
});
