import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES_ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const MACOS_APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PROGRAMS = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];

function placesOf(platform: NodeJS.Platform): string[] {
  const env = process.env;
  if (platform === "darwin") {
    const folders = ["/Applications", join(homedir(), "Applications")];
    return folders.flatMap((folder) => MACOS_APPLICATIONS.map((name) => join(folder, name)));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((name) => join(folder, name)));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether a program is a browser that starts; Ubuntu has a `chromium-browser` that only points to another shop. */
function starts(path: string): boolean {
  // On Windows the question opens a window instead of being answered.
  if (process.platform === "win32") return true;
  try {
    return /chrom/i.test(
      execFileSync(path, ["--version"], { timeout: 20_000, stdio: ["ignore", "pipe", "ignore"] }).toString(),
    );
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium or Chrome of this machine: the one that `CHROMIUM_PATH` names, the system's, or one that
 * Playwright fetched; `null` where there is none. Throws where `CHROMIUM_PATH` names a file that is not there.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
    return named;
  }
  const places = [...placesOf(process.platform), chromium.executablePath()];
  return places.find((path) => existsSync(path) && starts(path)) ?? null;
}
