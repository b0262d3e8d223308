import { setting } from "../../src/model/build/setting.ts";
import { shardOf } from "../../src/model/build/shard.ts";

/** The settings under which a site is published, as the environment gives them; an empty one counts as none. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings of a publication, each with what to do; empty where a site can be built with them. */
export function settingProblems(settings: Settings): readonly string[] {
  return [
    urlProblem(settings.SITE_URL ?? ""),
    baseProblem(settings.SITE_BASE ?? ""),
    contactProblem(settings.SITE_CONTACT ?? ""),
    precompressProblem(settings.SITE_PRECOMPRESS ?? ""),
    refusal(() => shardOf(settings.SHARD)),
    refusal(() => wantedProcesses(settings.BUILD_PROCESSES)),
  ].filter((problem) => problem !== null);
}

function urlProblem(text: string): string | null {
  if (text === "") return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    return `SITE_URL is "${text}", which is not an address: write it with https:// in front.`;
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    return `SITE_URL is "${text}": write ${url.origin} alone, and what comes after it into SITE_BASE.`;
  return url.username === "" ? null : "SITE_URL has a user's name in it: every page would show it.";
}

/** The unreserved characters of RFC 3986, and slashes: nothing that means something else in a page, a file name or a setting. */
function baseProblem(text: string): string | null {
  if (!/^[\w.~/-]*$/.test(text))
    return `SITE_BASE is "${text}": it may have letters, digits, "-", ".", "_", "~" and slashes.`;
  return text.split("/").some((part) => /^\.+$/.test(part))
    ? `SITE_BASE is "${text}": a part of it may not be dots alone.`
    : null;
}

function contactProblem(text: string): string | null {
  if (text === "" || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return null;
  return `SITE_CONTACT is "${text}", which is not a mail address.`;
}

function precompressProblem(text: string): string | null {
  return ["", "0", "1"].includes(text)
    ? null
    : `SITE_PRECOMPRESS is "${text}": write 1 for compressed files beside the others, or leave it out.`;
}

/** Why a setting cannot be read; `null` where it can. */
function refusal(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The number of processes that `BUILD_PROCESSES` asks for; `null` where it is not set.
 * @throws Error if it is no whole number from 1 to 999
 */
export function wantedProcesses(text: string | undefined): number | null {
  const wanted = setting(text);
  if (wanted === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(wanted))
    throw new Error(`BUILD_PROCESSES=${wanted} is no number of processes: write 1 or more`);
  return Number(wanted);
}
