import { spawn } from "node:child_process";
import { PROJECT_ROOT } from "./project.ts";

/** A program that was started and did not end well. */
export class ProgramFailure extends Error {
  override readonly name = "ProgramFailure";
}

/** How a program is run. */
export interface ProgramOptions {
  /** Variables set beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** `shown` passes everything on; `on-failure` keeps it back and prints it only if the program fails. */
  readonly output: "shown" | "on-failure";
  /** Options of Node itself, where the program is one of Node. */
  readonly nodeOptions?: readonly string[];
  /** Whether it ends when this process does, also when this one is killed; for programs of Node that write for long. */
  readonly endsWithThis?: boolean;
  /** Hears what a program that ends with this one tells: how far it is, or what it found. */
  readonly onMessage?: (message: unknown) => void;
}

const END_WITH_PARENT = new URL("end-with-parent.mjs", import.meta.url).href;

/** Programs of the packages, by the path of their entry below node_modules. */
const PACKAGE_PROGRAMS = {
  astro: "astro/bin/astro.mjs",
  eslint: "eslint/bin/eslint.js",
  playwright: "playwright-core/cli.js",
  prettier: "prettier/bin/prettier.cjs",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
} as const;

/** Runs a file with the Node that runs this one. Rejects with a ProgramFailure unless it ends with 0. */
export function runNode(file: string, parameters: readonly string[], options: ProgramOptions): Promise<void> {
  const preload = options.endsWithThis === true ? ["--import", END_WITH_PARENT] : [];
  const { nodeOptions = [] } = options;
  return runProgram(process.execPath, [...nodeOptions, ...preload, file, ...parameters], options);
}

/** Runs a program of a package of node_modules. Rejects with a ProgramFailure unless it ends with 0. */
export function runPackage(
  name: keyof typeof PACKAGE_PROGRAMS,
  parameters: readonly string[],
  options: ProgramOptions,
): Promise<void> {
  return runNode(`${PROJECT_ROOT}/node_modules/${PACKAGE_PROGRAMS[name]}`, parameters, options);
}

/** Runs any program in the project's root. Rejects with a ProgramFailure unless it ends with 0. */
export function runProgram(
  command: string,
  parameters: readonly string[],
  options: ProgramOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const shown = options.output === "shown";
    const child = spawn(command, parameters, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...options.env },
      stdio: [
        shown ? "inherit" : "ignore",
        ...(shown ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const)),
        ...(options.endsWithThis === true ? (["ipc"] as const) : []),
      ],
    });
    if (options.onMessage !== undefined) child.on("message", options.onMessage);
    const kept: Buffer[] = [];
    child.stdout?.on("data", (bytes: Buffer) => kept.push(bytes));
    child.stderr?.on("data", (bytes: Buffer) => kept.push(bytes));
    child.on("error", (error) => {
      reject(new ProgramFailure(`${command} could not be started: ${error.message}`));
    });
    child.on("close", (code, signal) => {
      if (code === 0) {
        resolve();
        return;
      }
      process.stderr.write(Buffer.concat(kept));
      reject(new ProgramFailure(`ended with ${signal ?? `exit code ${code ?? "unknown"}`}`));
    });
  });
}
