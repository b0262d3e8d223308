import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officerStatus, officerStatuses } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import { plainMarkedText, type MarkedText } from "../../../src/model/derived/marked-text.ts";
import type { CaseStatus, OfficerStatus } from "../../../src/model/derived/officer-status.ts";
import type { OfficerEventRow } from "../../../src/model/tables/officers.ts";
import { isConvictedState } from "../../../src/model/vocabulary/officers.ts";
import { SOME_OFFICER, criminalRows, eventRow } from "./event-rows.ts";
import { firstReleaseTables } from "./first-release.ts";
import { shippedTables } from "./shipped-tables.ts";

const tables = shippedTables();
const NAMES = new Map(tables.counties.map(({ county_id, name }) => [county_id, name]));
const statuses = officerStatuses(tables);

/** What must be said of a conviction that was undone: that it does not stand, or that a higher court may have decided since. */
const UNDONE = /no está en pie|un tribunal superior aceptó revisar el caso.*, y no se halló su decisión/;

/** The only ways in which a case that ended without a conviction may use the words. */
const NEGATIONS =
  /sin condena|no hubo condena|no una condena penal|ninguna condena está en pie|y no está en pie/gi;

/** The words of the translation alone. */
function translatedWords(text: MarkedText): string {
  return text.map((part) => (typeof part === "string" ? part : "…")).join("");
}

function expectNoClaim({ state, statement_es: statement }: CaseStatus): void {
  if (isConvictedState(state)) return;
  const words = translatedWords(statement);
  expect(words).not.toMatch(/se declaró culpable|impugnó/i);
  if (state === "reversed" || state === "set-aside") expect(words).toMatch(UNDONE);
  else expect(words.replace(NEGATIONS, "")).not.toMatch(/conden/i);
}

function expectSentence(text: MarkedText): void {
  const words = plainMarkedText(text);
  expect(words).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/s);
  expect(translatedWords(text)).not.toMatch(/undefined|null|\s\s|\s[,;.)]|[,;:(]{2}|,\.|;\.|\.\.|\(\s/);
}

function expectHonest(status: OfficerStatus): void {
  status.cases.forEach(expectNoClaim);
  for (const { statement_es } of [...status.cases, ...status.employment]) expectSentence(statement_es);
  expectSentence(status.summary_es);
}

/** The introduction of an officer with these events, as plain text. */
function told(rows: readonly OfficerEventRow[]): string {
  return plainMarkedText(officerStatus(SOME_OFFICER, rows, NAMES).summary_es);
}

/** Days and years, by which the two languages are compared. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).sort();
}

describe("the words about an officer in Spanish", () => {
  it("claim no conviction that does not stand, and are sentences, whatever the events", () => {
    fc.assert(
      fc.property(criminalRows, (rows) => {
        expectHonest(officerStatus(SOME_OFFICER, rows, NAMES));
      }),
      { numRuns: 500 },
    );
  });

  it("have the dates and numbers of the English ones", () => {
    for (const { cases, employment, summary, summary_es } of statuses) {
      const pairs = [...cases, ...employment].map(
        ({ statement, statement_es }) => [statement, statement_es] as const,
      );
      for (const [english, spanish] of [...pairs, [summary, summary_es] as const])
        expect(numbersIn(plainMarkedText(spanish)), english).toEqual(numbersIn(english));
    }
  });

  it("call a verdict that was set aside a verdict, not a conviction, as in English", () => {
    const rows = [
      eventRow({ event: "convicted-at-trial", date: "2018-01-24", offense: "official misconduct" }),
      eventRow({ event: "verdict-set-aside", date: "2018-01" }),
    ];
    expect(told(rows)).toBe(
      "Un veredicto del 24 de enero de 2018 por: official misconduct, fue dejado sin efecto por el juez del juicio en enero de 2018 y no está en pie.",
    );
  });

  it("make no more charges of one, and set another charge off from its offense", () => {
    const plea = eventRow({ event: "pleaded-guilty", date: "2010-10-07", offense: "theft" });
    const dismissal = eventRow({
      event: "charges-dismissed",
      case_id: "second",
      offense: "attempted murder",
    });
    const beside = (part: Partial<OfficerEventRow>): string => told([plea, { ...dismissal, ...part }]);
    expect(beside({})).toContain("Se desestimó otro cargo, de attempted murder.");
    expect(beside({ date: "2010-10" })).toContain(
      "Se desestimó otro cargo, de attempted murder, en octubre de 2010.",
    );
    expect(beside({ date: "2010", offense: "conspiracy (two counts)" })).toContain(
      "Se desestimaron otros cargos, de conspiracy (two counts), en 2010.",
    );
    expect(beside({ date: "2010", offense: null })).toContain("Se desestimaron otros cargos en 2010.");
    const charged = eventRow({ event: "charged", case_id: "second", date: "2009" });
    const indicted = eventRow({ event: "indicted", date: "2010-01" });
    expect(told([charged, dismissal, indicted, plea])).toContain(
      "Se desestimó un cargo anterior de attempted murder.",
    );
    expect(told([dismissal])).toBe(
      "Se desestimó un cargo de attempted murder. No hubo condena por este cargo.",
    );
  });

  it("stand as reviewed", async () => {
    const reviewed = officerStatuses(firstReleaseTables()).map(
      ({ officer_id, summary_es, cases, employment }) =>
        [
          officer_id,
          plainMarkedText(summary_es),
          ...cases.map(({ statement_es }) => `  ${plainMarkedText(statement_es)}`),
          ...employment.map(({ statement_es }) => `  ${plainMarkedText(statement_es)}`),
        ].join("\n"),
    );
    await expect(`${reviewed.join("\n\n")}\n`).toMatchFileSnapshot("../../golden/officer-statements-es.txt");
  });
});

describe("the words about a case in Spanish", () => {
  function statementOf(...parts: Parameters<typeof eventRow>[0][]): string {
    return plainMarkedText(officerStatus(SOME_OFFICER, parts.map(eventRow), NAMES).cases[0]!.statement_es);
  }

  it.each([
    [
      "Tras una declaración (plea) de 2010 se desestimó el cargo de perjury en 2012. Ninguna condena está en pie en este caso.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury" },
        { event: "charges-dismissed", date: "2012", offense: "perjury" },
      ],
    ],
    [
      "Tras una declaración (plea) o un veredicto de 2010 hubo una absolución en 2012 de: perjury. Ninguna condena está en pie en este caso.",
      [
        { event: "convicted", date: "2010", offense: "perjury" },
        { event: "acquitted", date: "2012", offense: "perjury" },
      ],
    ],
    [
      "Una condena en juicio de 2008 fue revocada en apelación en 2010 y no está en pie.",
      [
        { event: "convicted-at-trial", date: "2008" },
        { event: "conviction-reversed", date: "2010" },
        { event: "pleaded-guilty", date: "2012" },
      ],
    ],
    [
      "Se declaró responsable ante un tribunal federal el 3 de mayo de 2010 de una infracción (no un delito): disorderly conduct; pena: a fine; la decisión fue confirmada en apelación en 2011.",
      [
        {
          event: "pleaded-guilty",
          date: "2010-05-03",
          offense: "disorderly conduct",
          level: "violation",
          jurisdiction: "federal",
        },
        { event: "sentenced", date: "2010", sentence: "a fine" },
        { event: "conviction-affirmed", date: "2011" },
      ],
    ],
    [
      "Declaración (plea) o veredicto (según las fuentes: before December 2011) por una infracción (no un delito); las fuentes leídas no dan la infracción y no dicen si fue por declaración (plea) o en juicio; no se halló ninguna pena en las fuentes leídas.",
      [{ event: "convicted", date_as_reported: "before December 2011", level: "violation" }],
    ],
    [
      "Una condena en juicio de mayo de 2010 fue revocada en apelación el 3 de junio de 2012; un tribunal superior aceptó revisar el caso en junio de 2013, y no se halló su decisión.",
      [
        { event: "convicted-at-trial", date: "2010-05" },
        { event: "conviction-reversed", date: "2012-06-03" },
        { event: "review-granted", date: "2013-06" },
      ],
    ],
    [
      "Se declaró culpable en 2010 de: perjury; pena anunciada al declararse culpable: 60 days in jail; no se halló la imposición misma; un tribunal de apelación devolvió el caso el 26 de junio de 2012 (for a hearing on the sentence), y no se halló el resultado.",
      [
        {
          event: "pleaded-guilty",
          date: "2010",
          offense: "perjury",
          sentence: "60 days in jail (term announced at the plea)",
        },
        {
          event: "case-sent-back",
          date: "2012-06-26",
          sentence: "case sent back for a hearing on the sentence",
        },
      ],
    ],
    [
      "Condena en mayo de 2010 por: perjury; las fuentes leídas no dicen si fue por declaración de culpabilidad o en juicio; no se halló ninguna pena en las fuentes leídas.",
      [{ event: "convicted", date: "2010-05", offense: "perjury" }],
    ],
    [
      "Declaración de desacato ante un tribunal federal en mayo de 2010: contempt of court (false testimony); no se halló ninguna pena en las fuentes leídas; la orden fue confirmada en apelación en 2011.",
      [
        {
          event: "convicted",
          date: "2010-05",
          offense: "contempt of court (false testimony)",
          jurisdiction: "federal",
        },
        { event: "conviction-affirmed", date: "2011" },
      ],
    ],
  ] as const)("%s", (statement, events) => {
    expect(statementOf(...events)).toBe(statement);
  });
});
