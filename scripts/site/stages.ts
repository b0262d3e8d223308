import { durationText } from "./duration.ts";

/** One stage of the tests. */
export interface Stage {
  readonly name: string;
  /** The stage without which this one cannot run. */
  readonly needs?: string;
  /** Rejects if the stage fails. */
  readonly run: () => Promise<unknown>;
}

type Outcome = "passed" | "failed" | "not run";

const MARKS: Readonly<Record<Outcome, string>> = { passed: "✓", failed: "✗", "not run": "–" };

/** Stages that run one after the other, beside other lanes. */
export type Lane = readonly Stage[];

/**
 * Runs all stages in order, lanes that stand together at once; a failed stage does not stop the others but those that
 * need it. Prints a summary with times, and once more why stages failed: their own output may lie far above. Returns
 * whether all passed.
 */
export async function runStages(stages: readonly (Stage | readonly Lane[])[]): Promise<boolean> {
  const outcomes = new Map<string, Outcome>();
  const reasons: string[] = [];
  const startedAt = performance.now();
  const runLane = async (lane: Lane): Promise<readonly string[]> => {
    const lines: string[] = [];
    for (const stage of lane) {
      const { outcome, took, reason } = await runStage(stage, outcomes);
      outcomes.set(stage.name, outcome);
      if (reason !== undefined) reasons.push(`${stage.name}: ${reason}`);
      const note = outcome === "not run" ? `not run: needs ${stage.needs ?? "nothing"}` : durationText(took);
      lines.push(`${MARKS[outcome]} ${stage.name.padEnd(24)} ${note}`);
    }
    return lines;
  };
  const lines: string[] = [];
  for (const next of stages) {
    const lanes = "run" in next ? [[next]] : next;
    lines.push(...(await Promise.all(lanes.map(runLane))).flat());
  }
  const failed = [...outcomes].filter(([, outcome]) => outcome !== "passed").map(([name]) => name);
  console.log(`\n${lines.join("\n")}\n`);
  for (const reason of reasons) console.log(`${reason}\n`);
  const total = durationText(performance.now() - startedAt);
  console.log(
    failed.length === 0 ? `All passed in ${total}.` : `Not passed, in ${total}: ${failed.join(", ")}.`,
  );
  return failed.length === 0;
}

async function runStage(
  stage: Stage,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<{ outcome: Outcome; took: number; reason?: string }> {
  if (stage.needs !== undefined && outcomes.get(stage.needs) !== "passed")
    return { outcome: "not run", took: 0 };
  const startedAt = performance.now();
  console.log(`\n━━ ${stage.name}\n`);
  const took = () => performance.now() - startedAt;
  try {
    await stage.run();
    return { outcome: "passed", took: took() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`\n${stage.name}: ${reason}`);
    return { outcome: "failed", took: took(), reason };
  }
}
