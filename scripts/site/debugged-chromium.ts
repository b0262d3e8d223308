import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { CHROMIUM_FLAGS } from "./chromium-flags.ts";

/** A browser that takes orders at a port of this machine. */
export interface DebuggedChromium {
  readonly port: number;
  /** Ends it and removes what it kept. */
  close(): Promise<void>;
}

/** What the browser says once it listens. */
const LISTENING = /DevTools listening on ws:\/\/[^:]+:(\d+)\//;

/** Starts a browser with an empty profile. Rejects where it ends before it listens. */
export async function startChromium(path: string): Promise<DebuggedChromium> {
  const profile = await mkdtemp(join(tmpdir(), "vacatur-lighthouse-"));
  const flags = [...CHROMIUM_FLAGS, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
  const child = spawn(path, flags, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(child, "close");
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const found = LISTENING.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once("error", reject);
    child.once("close", () => {
      reject(new Error(`The browser ended before it listened:\n${said}`));
    });
  });
  return {
    port,
    close: async () => {
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
