import { readFileSync } from "node:fs";
import path from "node:path";

/** The path below which a built site was made to be published, with slashes at both ends, as its manifest says. */
export function builtBase(root: string): string {
  const manifest = JSON.parse(readFileSync(path.join(root, "manifest.webmanifest"), "utf8")) as {
    readonly start_url: string;
  };
  return manifest.start_url;
}
