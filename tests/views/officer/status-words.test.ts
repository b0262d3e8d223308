import { describe, expect, it } from "vitest";
import { officerLabel } from "../../../scripts/pipeline/derive/officers/officer-label.ts";
import { plainMarkedText } from "../../../src/model/derived/marked-text.ts";
import type { CaseStatus, OfficerStatus } from "../../../src/model/derived/officer-status.ts";
import { CASE_STATES, type CaseState, type FindingEvent } from "../../../src/model/vocabulary/officers.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { statementLine, statusLabel, summaryLine } from "../../../src/views/officer/status-words.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords as records } from "../shipped-records.ts";

const officers = records.all("officers").map(({ officer_id }) => officer_id);
const spanish = records.in("es");
const states = Object.keys(CASE_STATES) as CaseState[];

/** A status whose cases have these states. */
function statusOf(of: readonly CaseState[], finding: FindingEvent | null = null): OfficerStatus {
  const status = records.officerStatus("joseph-franco");
  const [first] = status.cases;
  return { ...status, cases: of.map((state): CaseStatus => ({ ...first!, state, finding })) };
}

describe("the label of an officer", () => {
  it.each(officers)("is in English the one in the data: %s", (id) => {
    const status = records.officerStatus(id);
    expect(statusLabel(records, status)).toBe(status.label);
  });

  it("follows the rule of the data for any two states, found by a department or a court", () => {
    for (const one of states)
      for (const other of states)
        for (const finding of ["department-finding", "court-finding", null] as const) {
          const status = statusOf([one, other], finding);
          expect(statusLabel(records, status)).toBe(officerLabel(status.cases));
        }
  });

  it("says in Spanish what it says in English, from the same states", () => {
    const pairs = firstRelease.all("officers").map(({ officer_id }) => {
      const status = firstRelease.officerStatus(officer_id);
      return `${status.label} = ${statusLabel(firstRelease.in("es"), status)}`;
    });
    expect([...new Set(pairs)].sort()).toEqual([
      "Convicted = Condena",
      "Convicted at trial = Condena en juicio",
      "Convicted at trial; acquitted of another charge = Condena en juicio; absolución de otro cargo",
      "Convicted at trial; acquitted of other charges = Condena en juicio; absolución de otros cargos",
      "Convicted at trial; another conviction reversed = Condena en juicio; otra condena revocada",
      "Convicted at trial; other charges dismissed = Condena en juicio; otros cargos desestimados",
      "Convicted at trial; pleaded guilty = Condena en juicio; se declaró culpable",
      "Court finding; no criminal case found = Determinación de un tribunal; no se halló ningún caso penal",
      "Department finding; charges dismissed = Determinación del departamento; cargos desestimados",
      "Pleaded guilty = Se declaró culpable",
      "Pleaded guilty; another charge dismissed = Se declaró culpable; otro cargo desestimado",
      "Pleaded guilty; convicted = Se declaró culpable; condena",
      "Pleaded guilty; other charges dismissed = Se declaró culpable; otros cargos desestimados",
      "Pleaded guilty; verdict on another charge set aside = Se declaró culpable; veredicto sobre otro cargo, sin efecto",
      "Pleaded no contest = No impugnó los cargos",
    ]);
  });

  it("says every form of the convictions that stand, and what ended otherwise, but no pending charge", () => {
    const said = (...of: CaseState[]) => statusLabel(records, statusOf(of));
    expect(said("convicted-by-plea", "convicted")).toBe("Pleaded guilty; convicted");
    expect(said("convicted", "convicted-at-trial")).toBe("Convicted at trial");
    expect(said("convicted-at-trial", "convicted-at-trial")).toBe("Convicted at trial");
    expect(said("acquitted", "convicted-at-trial", "dismissed")).toBe(
      "Convicted at trial; acquitted of other charges; other charges dismissed",
    );
    expect(said("convicted-by-plea", "charged", "violation")).toBe("Pleaded guilty");
  });

  it("calls what ended otherwise one or several, by the words of its offense and the number of cases", () => {
    const firearm = firstRelease.officerStatus("daniel-hersl");
    const label = (cases: readonly CaseStatus[]) =>
      statusLabel(firstRelease, { ...firearm, cases: [...cases] });
    expect(label(firearm.cases)).toBe("Convicted at trial; acquitted of another charge");
    expect(label([...firearm.cases, ...firearm.cases])).toBe(
      "Convicted at trial; acquitted of other charges",
    );
  });

  it("names both makers of findings in one order, and every end of a case", () => {
    const ofCourt = statusOf(["finding"], "court-finding").cases;
    const ofDepartment = statusOf(["finding", "reversed", "dismissed"], "department-finding");
    expect(statusLabel(spanish, { ...ofDepartment, cases: [...ofDepartment.cases, ...ofCourt] })).toBe(
      "Determinación de un tribunal; determinación del departamento; condena revocada; cargos desestimados",
    );
  });
});

describe("the statements about an officer", () => {
  it.each(officers)("are those of the data in the language of the reader: %s", (id) => {
    const status = records.officerStatus(id);
    expect(summaryLine(records, status)).toEqual([status.summary]);
    expect(plainText(summaryLine(spanish, status))).toBe(plainMarkedText(status.summary_es));
    for (const entry of [...status.cases, ...status.employment]) {
      expect(statementLine(records, entry)).toEqual([entry.statement]);
      expect(plainText(statementLine(spanish, entry))).toBe(plainMarkedText(entry.statement_es));
    }
  });
});
