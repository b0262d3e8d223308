import { describe, expect, it } from "vitest";
import { mainOf, pageAt } from "./built-site.ts";
import { textOf } from "./dom.ts";
import { metaOf } from "./meta.ts";

const textAt = (address: string) => textOf(mainOf(pageAt(address)));

describe("the cautions of the editors, person by person", () => {
  it("Cordoba: the Queens verdict stands with its end", () => {
    const text = textAt("/officers/sasha-cordoba/");
    expect(text).toMatch(/pleaded guilty/i);
    expect(text).toMatch(/set aside/i);
  });

  it.each(["eddie-martins", "richard-hall"])("%s: the first indictment stands with its dismissal", (id) => {
    const text = textAt(`/officers/${id}/`);
    expect(text).toMatch(/bribe receiving/i);
    expect(text).toMatch(/dismissed|dropped/i);
    expect(text).toMatch(/pleaded not guilty/i);
  });

  it("Guevara: a finding of a judge, never a charge", () => {
    const text = textAt("/officers/reynaldo-guevara/");
    expect(text).toMatch(/finding/i);
    expect(text).not.toMatch(/pleaded guilty|\bindicted\b/i);
  });

  it("Wester: the term stands with the reversal of one count", () => {
    const text = textAt("/officers/zachary-wester/");
    expect(text).toMatch(/reversed/i);
    expect(text).toMatch(/granted review/i);
    expect(text).toMatch(/resentenc|new sentencing/i);
  });

  it("Delapaz: acquittal, reversal and reinstatement stand together", () => {
    const text = textAt("/officers/mark-delapaz/");
    for (const word of [/acquitted/i, /reversed/i, /reinstated/i]) expect(text).toMatch(word);
  });

  it("Sandino: misdemeanors, and not in the Brooklyn batch", () => {
    expect(textAt("/officers/oscar-sandino/")).toMatch(/misdemeanor/i);
    expect(textAt("/batches/kings-2022-09-378/")).not.toMatch(/Sandino/);
  });

  it("Mount Vernon 2017: announced, nobody named, nothing vacated", () => {
    const text = textAt("/batches/westchester-2023-05-mount-vernon-narcotics/");
    expect(text).toMatch(/announced/i);
    expect(text).not.toMatch(/\bwere vacated\b|\bwas vacated\b/i);
  });
});

/** What must stand wherever the officer is introduced, in English and in Spanish. */
const INTRODUCED: readonly (readonly [id: string, english: readonly RegExp[], spanish: readonly RegExp[]])[] =
  [
    ["sasha-cordoba", [/pleaded guilty/i, /set aside/], [/se declaró culpable/i, /dejado sin efecto/]],
    ["eddie-martins", [/bribe receiving/, /dismissed/], [/bribe receiving/, /se desestimaron/i]],
    ["richard-hall", [/bribe receiving/, /dismissed/], [/bribe receiving/, /se desestimaron/i]],
    ["reynaldo-guevara", [/finding, not a criminal conviction/], [/no una condena penal/]],
    ["joseph-franco", [/dismissed/, /with no conviction/], [/se desestimó/, /sin condena/]],
    [
      "zachary-wester",
      [/new sentencing was ordered/, /reversed/, /granted review/],
      [/se ordenó imponer la pena de nuevo/, /revocada/, /revisar el caso/],
    ],
    ["mark-delapaz", [/reversed/, /reinstated/, /acquitted/i], [/revocada/, /restablecida/, /absolución/i]],
    ["daniel-hersl", [/reduced/, /acquitted/i], [/se redujo/, /absolución/i]],
    ["jeff-henderson", [/acquitted/i], [/absolución/i]],
  ];

describe("the words that introduce an officer, on the page and where it is shared", () => {
  it.each(INTRODUCED)("%s", (id, english, spanish) => {
    for (const [address, needed] of [
      [`/officers/${id}/`, english],
      [`/es/officers/${id}/`, spanish],
    ] as const) {
      const page = pageAt(address);
      const texts = [textOf(mainOf(page)), metaOf(page, "description"), metaOf(page, "og:description")];
      for (const text of texts) for (const words of needed) expect(text, address).toMatch(words);
    }
  });
});
