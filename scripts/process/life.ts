import { readFileSync } from "node:fs";

/** What the system says of a process. */
interface Life {
  /** One letter; `Z` and `X` are of processes that ended and were not yet asked how. */
  readonly state: string;
  /** When it started, in ticks since the machine did: tells it from a later one with the same number. */
  readonly birth: string;
}

/** What /proc says of a process (proc(5), stat); `null` where the system has no /proc, or no such process. */
function lifeOf(pid: number): Life | null {
  try {
    // The name of the program may hold blanks and brackets; the fields after it do not.
    const [state = "", ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\)\s/s, "")
      .split(" ");
    return { state, birth: fields[18] ?? "" };
  } catch {
    return null;
  }
}

/** Whether a process runs. One of another user counts, although it may not be asked. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !/[ZX]/.test(lifeOf(pid)?.state ?? "");
}

/** What tells a process from a later one with the same number; empty where the system does not say. */
export function birthOf(pid: number): string {
  return lifeOf(pid)?.birth ?? "";
}
