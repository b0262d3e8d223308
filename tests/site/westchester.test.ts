import { describe, expect, it } from "vitest";
import { mainOf, pageAt } from "./built-site.ts";
import { blocksOf } from "./dom.ts";

describe.each(["/counties/westchester-ny/", "/batches/westchester-2023-05-mount-vernon-narcotics/"])(
  "%s",
  (address) => {
    const blocks = blocksOf(mainOf(pageAt(address)));
    const text = blocks.join("\n");

    it("says that the prosecutor announced in May 2023 that she would seek to undo the cases of 27 people", () => {
      expect(text).toMatch(/Mount Vernon/);
      expect(text).toMatch(/\bannounced\b/i);
      expect(text).toMatch(/\bMay 2023\b/);
      expect(text).toMatch(/\b27 people\b/);
      expect(text).toMatch(/Rocah/);
    });

    it("says that neither a filing nor a ruling was found", () => {
      expect(text).toMatch(
        /neither a filing nor a ruling|no (?:court )?(?:filing|motion)\b[^.]*\b(?:no|nor|or) (?:court )?ruling\b[^.]*found|no filing and no ruling was found/i,
      );
    });
  },
);
