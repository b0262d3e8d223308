import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { strToU8, zipSync } from "fflate";
import { CONTACT_EMAIL } from "../../src/site/constants.ts";
import { guardSite } from "../../scripts/guards/guard-site.ts";
import { UnreadableKind } from "../../scripts/guards/output-text.ts";
import { nameFinder } from "../../scripts/guards/private-names.ts";
import { wordingCheck, wordingGround } from "../../scripts/guards/wording.ts";
import { shippedRecords } from "../views/shipped-records.ts";
import { PLANTED } from "./planted.ts";

/** A name that nobody bears, to be planted and found. */
const CANARY = "Zephyrine Quillfeather";
const DOCKET = "Docket no. 2019KN012345";

const options = {
  wording: wordingCheck(shippedRecords.dataset),
  names: nameFinder([CANARY]),
  contact: CONTACT_EMAIL,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-guard-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, bytes: Uint8Array | string) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** The problems of a site of one file. */
async function problemsOf(file: string, bytes: Uint8Array | string): Promise<readonly string[]> {
  put(file, bytes);
  return (await guardSite(folder, options, [file])).problems;
}

describe("the words of a site", () => {
  it("are judged by others once an officer's conviction no longer stands", () => {
    const { dataset } = shippedRecords;
    const convicted = dataset.derived.officer_statuses.findIndex((status) => status.convicted);
    const statuses = dataset.derived.officer_statuses.map((status, index) =>
      index === convicted ? { ...status, convicted: false } : status,
    );
    const changed = { ...dataset, derived: { ...dataset.derived, officer_statuses: statuses } };
    expect(wordingGround(changed)).not.toBe(wordingGround(dataset));
    expect(wordingGround(structuredClone(dataset))).toBe(wordingGround(dataset));
  });
});

describe.each(PLANTED)("in $file", ({ file, bytes }) => {
  it("a name that must not be said is found, and not repeated", async () => {
    const problems = await problemsOf(file, await bytes(CANARY));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join("\n")).toContain(file);
    expect(problems.join("\n")).not.toContain("Quillfeather");
  });

  it("what is harmless is let through", async () => {
    expect(await problemsOf(file, await bytes("Twelve convictions"))).toEqual([]);
  });
});

describe.each(PLANTED.filter(({ file }) => file !== "program.js"))("in $file", ({ file, bytes }) => {
  it("a docket number is found", async () => {
    expect(await problemsOf(file, await bytes(DOCKET))).not.toEqual([]);
  });

  // The index of the search has the words of pages without their ends of sentences.
  it.runIf(!file.endsWith(".pf_fragment"))(
    "an officer of whom no conviction stands may not be called convicted",
    async () => {
      const problems = await problemsOf(file, await bytes("Joseph Franco was convicted of perjury."));
      expect(problems.join("\n")).toContain('"convicted" of joseph-franco');
    },
  );
});

describe("the guard", () => {
  it("lets a release keep the titles of its time, and no private name", async () => {
    const title = "Crooked cops and their cases";
    expect(await problemsOf("data/releases/1/changes.csv", title)).toEqual([]);
    expect(await problemsOf("data/releases/1/index.html", `<p>${title}</p>`)).toHaveLength(1);
    expect(await problemsOf("data/releases/1/changes.csv", CANARY)).toHaveLength(1);
  });

  it("knows what was quoted before a release changed it", () => {
    const title = "Crooked cops and their cases";
    const [first] = shippedRecords.dataset.releases;
    const change = {
      kind: "modified" as const,
      table: "sources",
      record: "a",
      field: "title",
      old_value: title,
      new_value: "Another headline",
      reason: "The title was not the document's own.",
      entry: "corrections/a",
      about: [],
    };
    const releases = [{ ...first!, changes: [change] }];
    expect(wordingCheck(shippedRecords.dataset)(title)).not.toBeNull();
    expect(wordingCheck({ ...shippedRecords.dataset, releases })(title)).toBeNull();
  });

  it("takes a single word that somebody used for no quotation of them everywhere", () => {
    const { dataset } = shippedRecords;
    const [first, ...others] = dataset.tables.demands;
    const demands = [{ ...first!, key_phrase: "convicted" }, ...others];
    const changed = { ...dataset, tables: { ...dataset.tables, demands } };
    expect(wordingCheck(changed)("Joseph Franco was convicted of perjury.")).not.toBeNull();
  });

  it("takes the id of an undone plea for a name, and for nothing more", () => {
    const { dataset } = shippedRecords;
    const id = "joseph-franco-2020-pleaded-guilty";
    const plea = { ...dataset.tables.officer_events[0]!, officer_id: "joseph-franco", event_id: id };
    const events = [...dataset.tables.officer_events, plea];
    const changed = { ...dataset, tables: { ...dataset.tables, officer_events: events } };
    expect(wordingCheck(dataset)(id)).not.toBeNull();
    expect(wordingCheck(changed)(`event_ids: ${id};joseph-franco-2020-fired`)).toBeNull();
    expect(wordingCheck(changed)(`${id}: Joseph Franco pleaded guilty.`)).not.toBeNull();
    expect(wordingCheck(changed)("joseph-franco-2021-pleaded-guilty")).not.toBeNull();
    expect(wordingGround(changed)).not.toBe(wordingGround(dataset));
  });

  it("stops at a file that nobody can read", async () => {
    await expect(problemsOf("data.bin", "bytes")).rejects.toThrow(UnreadableKind);
  });

  it("stops at a file that is not what its name says", async () => {
    await expect(problemsOf("record.json", "{")).rejects.toThrow();
    await expect(problemsOf("picture.png", "no picture")).rejects.toThrow("no PNG");
  });

  it("reads names of files too", async () => {
    expect(await problemsOf("officers/zephyrine-quillfeather.json", "{}")).not.toEqual([]);
  });

  it.each([
    "Quillfeather, Zephyrine",
    "ZÉPHYRINE  QUILLFEATHER",
    "zephyrine-quillfeather",
    "https://x.example/People%20v.%20Z%c3%A9phyrine%20Quillfeather.pdf",
  ])("finds a name however it is set: %s", (text) => {
    expect(options.names(text)).not.toBeNull();
  });

  it.each(["Zephyrine", "Quillfeatherstone, Zephyrine", "Zephyrine de Quillfeather"])(
    "and not what is another: %s",
    (text) => {
      expect(options.names(text)).toBeNull();
    },
  );

  it("tells marks that cite sources by their numbers from a telephone number", async () => {
    const mark = (number: string, text = number) => `<a href="#source-${number}" aria-label="A">${text}</a>`;
    const said = (...marks: string[]) => `<p>Sentenced.<sup class="cite">${marks.join(" ")}</sup></p>`;
    const marks = said(mark("463"), mark("465"), mark("1003", "1003–1005"));
    expect(await problemsOf("a.html", marks)).toEqual([]);
    // What a mark says must be the number that it cites; words and names beside marks are read as before.
    expect(
      await problemsOf("a.html", said(mark("1", "463"), mark("2", "465"), mark("3", "1003"))),
    ).toHaveLength(1);
    expect(await problemsOf("a.html", said("463 465 1003"))).toHaveLength(1);
    expect(await problemsOf("a.html", `<p>Zephyrine${mark("7")}Quillfeather 212 555 0100</p>`)).toHaveLength(
      1,
    );
    const guilty = `<p>Joseph Franco was ${mark("7")} convicted of perjury.</p>`;
    expect((await problemsOf("a.html", guilty)).join("")).toContain("joseph-franco");
  });

  it("lets the mail address of the site stand, and no other", async () => {
    expect(await problemsOf("a.html", `<p>Write to ${CONTACT_EMAIL}.</p>`)).toEqual([]);
    expect(await problemsOf("a.html", "<p>Write to somebody@else.example.</p>")).not.toEqual([]);
  });
});

describe("the words of pages", () => {
  it.each([
    "Franco se declaró culpable.",
    "El detective Franco fue condenado por perjurio.",
    "Convicted: Joseph Franco",
    "Detective Franco convicted of perjury in 2023.",
    "Franco is a convicted officer.",
    "After the conviction of Joseph Franco the office acted.",
    "Franco’s conviction was for perjury.",
    "Joseph Franco testified in 90 cases. He was later convicted.",
    "Franco fue sentenciado a prisión.",
    "Twelve people were exonerated.",
    "Los hombres eran inocentes.",
  ])("may not say: %s", (text) => {
    expect(options.wording(text)).not.toBeNull();
  });

  it.each([
    "Franco was never convicted.",
    "Franco: ni condenado ni absuelto.",
    "90 condenas vinculadas a Joseph Franco se anularon.",
    "“A corrupt detective, says Franco’s lawyer”, a paper wrote.",
    "Vacated is not exonerated.",
    "Anulada no significa exonerada.",
  ])("may say: %s", (text) => {
    expect(options.wording(text)).toBeNull();
  });

  it("let stand the titles of documents, as they were published", () => {
    const { title } = shippedRecords.dataset.tables.sources.find(({ title: words }) =>
      /\bcorrupt\b/i.test(words ?? ""),
    )!;
    expect(options.wording(`Reported in ${title}.`)).toBeNull();
  });
});

describe("a file in an archive", () => {
  const zipped = (text: string) => zipSync({ "tables/notes.csv": strToU8(text) });

  it("is read once where it lies beside the archive too", async () => {
    put("data/notes.csv", `note\n${CANARY}\n`);
    put("data/all.zip", zipped(`note\n${CANARY}\n`));
    const { problems } = await guardSite(folder, options, ["data/all.zip", "data/notes.csv"]);
    expect(problems).toEqual([expect.stringMatching(/^data\/notes\.csv: /)]);
  });

  it.each([
    ["another", "note\nnobody\n"],
    ["a shorter", "note\n"],
    ["a longer", `note\n${CANARY}\nnobody\n`],
  ])("is read where only %s file of its name lies beside the archive", async (_, beside) => {
    put("data/notes.csv", beside);
    put("data/all.zip", zipped(`note\n${CANARY}\n`));
    const { problems } = await guardSite(folder, options, ["data/all.zip"]);
    expect(problems).toEqual([expect.stringMatching(/^data\/all\.zip!tables\/notes\.csv: /)]);
  });
});
