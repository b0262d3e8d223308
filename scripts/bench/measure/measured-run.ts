import { spawn } from "node:child_process";
import { PROJECT_ROOT } from "../../site/project.ts";
import { treeUse } from "./process-tree.ts";

/** What one run of a program cost, with all that it started. */
export interface Cost {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds on processors; `null` where the system does not tell. */
  readonly cpu: number | null;
  /** The most memory at once, in bytes; `null` where the system does not tell. */
  readonly memory: number | null;
}

/** So many milliseconds lie between two looks at a running program. */
const LOOK = 100;

/**
 * Runs a program of Node and measures the whole of it, from its start to its end. What it prints is kept back.
 * Rejects, with what it printed, unless it ends with 0.
 */
export function measuredRun(
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, parameters, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => printed.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => printed.push(bytes));
    const cpu = new Map<number, number>();
    let memory = 0;
    const look = () => {
      const use = child.pid === undefined ? null : treeUse(child.pid);
      memory = Math.max(memory, use?.memory ?? 0);
      for (const [pid, time] of use?.cpu ?? []) cpu.set(pid, time);
    };
    const looking = setInterval(look, LOOK);
    child.on("exit", () => {
      clearInterval(looking);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const wall = performance.now() - startedAt;
      if (code !== 0) {
        reject(
          new Error(
            `${parameters.join(" ")} ended with ${code ?? "a signal"}\n${Buffer.concat(printed).toString()}`,
          ),
        );
        return;
      }
      const total = [...cpu.values()].reduce((sum, time) => sum + time, 0);
      resolve({ wall, cpu: cpu.size === 0 ? null : total, memory: memory === 0 ? null : memory });
    });
  });
}
