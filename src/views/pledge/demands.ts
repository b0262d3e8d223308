import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Demand, Pledge } from "../../model/tables/pledges.ts";

/** What one ask of a document is: a letter demands, a questionnaire asks. */
export function demandWord({ kind }: Pledge): "demand" | "question" {
  return kind === "questionnaire" || kind === "survey" ? "question" : "demand";
}

/** One ask with its place among those recorded of its pledge. */
export interface NumberedDemand {
  readonly demand: Demand;
  /** Its place, from 1; the only one of its pledge has none. */
  readonly number: number | null;
  /** `demand 2`, or `the question`. */
  readonly name: string;
  /** The name as it stands inside a sentence, with its article where the language has one there. */
  readonly named: string;
  /** `2. Review all earlier cases …`, or the text alone where it is the only one. */
  readonly text: string;
}

/** The asks of a pledge in their order, numbered from 1. */
export function demandsOf(records: Records, pledgeId: string): readonly NumberedDemand[] {
  const words = wordsOf(records).pledge.asks[demandWord(records.get("pledges", pledgeId))];
  const demands = [...records.where("demands", "pledge_id", pledgeId)].sort(
    (a, b) => a.position - b.position,
  );
  return demands.map((demand, index) =>
    demands.length === 1
      ? { demand, number: null, name: words.the, named: words.the, text: demand.demand }
      : {
          demand,
          number: index + 1,
          name: words.numbered(index + 1),
          named: words.theNumbered(index + 1),
          text: `${index + 1}. ${demand.demand}`,
        },
  );
}

/** One ask by its id. @throws Error if the dataset has none. */
export function numberedDemand(records: Records, demandId: string): NumberedDemand {
  const { pledge_id } = records.get("demands", demandId);
  const found = demandsOf(records, pledge_id).find(({ demand }) => demand.demand_id === demandId);
  if (found === undefined) throw new Error(`no demand ${demandId}`);
  return found;
}
