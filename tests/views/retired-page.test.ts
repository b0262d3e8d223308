import { expect, it } from "vitest";
import { ADDRESSES } from "../../src/site/addresses.ts";
import { plainText } from "../../src/views/kit/inline.ts";
import { retiredPageAt, retiredPages } from "../../src/views/retired-page.ts";
import { recordsWith } from "./records-with.ts";

const moved = {
  collection: "officers",
  retired_id: "joe-franco",
  present_id: "joseph-franco",
  retired_on: "2026-12-01",
  reason: "Full name",
};
const withdrawn = {
  ...moved,
  retired_id: "somebody",
  present_id: null,
  reason: "Outside the inclusion rule.",
};
const figure = { ...moved, collection: "figures", retired_id: "old-figure", present_id: null };
const [there, gone, ...others] = retiredPages(recordsWith({}, [moved, withdrawn, figure]));

it("leads from a retired address to the present one", () => {
  expect(there?.path).toBe("officers/joe-franco");
  expect(there?.present).toBe(ADDRESSES.officers.page("joseph-franco"));
  expect(there?.permalink.endsWith(there.present ?? "?")).toBe(true);
  expect(there?.lines.map(plainText).join(" ")).toContain(
    "The address was changed on 1 December 2026. Full name.",
  );
});

it("leaves a tombstone with day and reason where a record was withdrawn", () => {
  expect(gone?.present).toBeNull();
  expect(gone?.heading).toBe("This page was withdrawn");
  expect(gone?.permalink.endsWith("/officers/somebody/")).toBe(true);
  expect(gone?.lines.map(plainText)[0]).toBe(
    "Withdrawn on 1 December 2026. Reason: Outside the inclusion rule.",
  );
});

it("makes no page for records that never had one", () => {
  expect(others).toEqual([]);
});

it("says the same in Spanish, and leads on in Spanish", () => {
  const spanish = recordsWith({}, [moved, withdrawn, figure]).in("es");
  const [there, gone] = retiredPages(spanish);
  expect(there?.path).toBe("officers/joe-franco");
  expect(there?.present).toBe("/es/officers/joseph-franco/");
  expect(there?.lines.map(plainText).join(" ")).toContain(
    "La dirección se cambió el 1 de diciembre de 2026.",
  );
  expect(there?.lines[1]).toContainEqual({ kind: "original", text: "Full name.", language: "en" });
  expect(gone?.heading).toBe("Esta página se retiró");
  expect(gone?.permalink.endsWith("/es/officers/somebody/")).toBe(true);
  expect(retiredPageAt(spanish, "officers/somebody")).toEqual(gone);
  expect(() => retiredPageAt(spanish, "officers/joseph-franco")).toThrow("is not retired");
});
