import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "with-node-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function withNode(text: string, ...parameters: string[]) {
  const file = join(folder, "program.ts");
  writeFileSync(file, text);
  return spawnSync(process.execPath, ["scripts/with-node.mjs", file, ...parameters], { encoding: "utf8" });
}

it("runs TypeScript with a current Node that its own children find first", () => {
  const { stdout, status } = withNode(
    `const answer: string[] = [process.execPath, process.env.PATH ?? "", process.versions.node];
     console.log(JSON.stringify(answer));`,
  );
  expect(status).toBe(0);
  const [execPath, path, version] = JSON.parse(stdout) as [string, string, string];
  expect(path.startsWith(dirname(execPath))).toBe(true);
  expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(22);
});

it("hands over the arguments and hands back the exit code", () => {
  const { stdout, status } = withNode(
    "console.log(process.argv.slice(2).join('|')); process.exit(3);",
    "a b",
    "--c",
  );
  expect(stdout).toBe("a b|--c\n");
  expect(status).toBe(3);
});

it("says how it is used where it is given nothing", () => {
  const { stderr, status } = spawnSync(process.execPath, ["scripts/with-node.mjs"], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("usage: node scripts/with-node.mjs FILE");
});
