import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { PROJECT_ROOT } from "../project.ts";

/** How a build ended. */
export interface BuildEnd {
  /** `null` where it was killed. */
  readonly code: number | null;
  readonly said: string;
  /** In milliseconds. */
  readonly took: number;
}

const BUILD = `import { buildPages } from ${JSON.stringify(`${PROJECT_ROOT}/scripts/site/build-site.ts`)}; await buildPages();`;

/** Builds the site into a folder; kills the process that does so, and it alone, after so many milliseconds. */
export async function buildInto(directory: string, killAfter: number | null): Promise<BuildEnd> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--input-type=module", "--eval", BUILD], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, SITE_OUT: directory },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (bytes: Buffer) => said.push(bytes));
  child.stderr.on("data", (bytes: Buffer) => said.push(bytes));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (killAfter !== null) {
    const timer = new AbortController();
    await Promise.race([ended, setTimeout(killAfter, null, { signal: timer.signal })]);
    timer.abort();
    child.kill("SIGKILL");
  }
  const code = await ended;
  return { code, said: Buffer.concat(said).toString("utf8"), took: performance.now() - started };
}
