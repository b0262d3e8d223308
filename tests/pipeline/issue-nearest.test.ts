import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, editDistance, nearest } from "../../scripts/pipeline/issue-nearest.ts";

test("the distance counts letters changed, added, left out and swapped", () => {
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("granted", "granted")).toBe(0);
  expect(editDistance("granted", "grantd")).toBe(1);
  expect(editDistance("granted", "grnated")).toBe(1);
  expect(editDistance("granted", "grunted")).toBe(1);
  expect(editDistance("kitten", "sitting")).toBe(3);
});

test("the distance is the same in both directions and never more than the longer text", () => {
  const word = fc.stringMatching(/^[a-c-]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test("the nearest is found whatever the order, and nothing is guessed from afar", () => {
  expect(nearest("joseph-frnaco", ["joe-frank", "joseph-franco", "joseph-francis"])).toBe("joseph-franco");
  expect(nearest("ab", ["bb", "aa"])).toBe("aa");
  expect(nearest("nypd", ["fbi", "lapd-central"])).toBeNull();
  expect(nearest("kings", ["new-york-ny", "kings-ny"])).toBe("kings-ny");
  expect(nearest("kings", ["kings-ny", "kings-ca"])).toBeNull();
  expect(didYouMean("nypd", ["fbi"], "see agencies.csv")).toBe("see agencies.csv");
});
