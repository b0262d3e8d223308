import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started use at one moment. */
export interface TreeUse {
  /** Memory in bytes (resident set), of all of them together. */
  readonly memory: number;
  /** Time on processors in milliseconds since each started, by process. */
  readonly cpu: ReadonlyMap<number, number>;
}

/** The kernel counts time on processors in hundredths of a second. */
const TICK = 10;

interface Stat {
  readonly parent: number;
  readonly cpu: number;
}

/** Reads `/proc/PID/stat` (proc(5)): the name in parentheses may hold spaces and parentheses itself. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * TICK };
  } catch {
    return null;
  }
}

function memoryOf(pid: number): number {
  try {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found ? Number(found[1]) * 1024 : 0;
  } catch {
    return 0;
  }
}

/** What a process and its descendants use now; `null` on systems without `/proc`. */
export function treeUse(root: number): TreeUse | null {
  let names: string[];
  try {
    names = readdirSync("/proc");
  } catch {
    return null;
  }
  const stats = new Map<number, Stat>();
  for (const name of names) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? statOf(pid) : null;
    if (stat) stats.set(pid, stat);
  }
  const isOfTree = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = stats.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  const tree = [...stats].filter(([pid]) => isOfTree(pid));
  return {
    memory: tree.reduce((sum, [pid]) => sum + memoryOf(pid), 0),
    cpu: new Map(tree.map(([pid, { cpu }]) => [pid, cpu])),
  };
}
