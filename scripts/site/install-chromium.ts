import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";
import { ProgramFailure, runPackage, runProgram } from "./program.ts";

const ADVICE = `No Chromium or Chrome was found, and none could be installed. The browser tests need one. Either
  - install one: on Debian or Ubuntu "sudo apt-get install chromium"; elsewhere https://www.chromium.org/getting-involved/download-chromium/
  - or let Playwright fetch one: npx playwright-core install chromium
  - or name one that you have: CHROMIUM_PATH=/path/to/chrome npm test`;

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

async function installFromDebian(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-qq"], { output: "on-failure", env });
  await runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    output: "on-failure",
    env,
  });
}

async function installFromPlaywright(): Promise<void> {
  const withLibraries = isDebianRoot() ? ["--with-deps"] : [];
  await runPackage("playwright", ["install", ...withLibraries, "chromium"], { output: "shown" });
}

/** The path of a Chromium or Chrome; installs one where there is none. Rejects with what to do where that fails. */
export async function provideChromium(): Promise<string> {
  const ways = [...(isDebianRoot() ? [installFromDebian] : []), installFromPlaywright];
  for (const install of ways) {
    const found = findChromium();
    if (found !== null) return found;
    await install().catch((error: unknown) => {
      if (!(error instanceof ProgramFailure)) throw error;
    });
  }
  const found = findChromium();
  if (found === null) throw new Error(ADVICE);
  return found;
}
