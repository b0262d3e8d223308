import { writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";

/** So many failed tests are told, and so many lines of each: the rest stands where the test ran. */
const MOST_FAILURES = 20;
const MOST_LINES = 30;

/** Writes which tests failed, and why, to a file: for whoever sees no more than the end of a long output. */
export class FailedTests implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const failures = [
      ...modules.flatMap((module) => [
        ...module.errors().map((error) => failure(module.relativeModuleId, error)),
        ...[...module.children.allSuites()].flatMap((suite) =>
          suite.errors().map((error) => failure(`${module.relativeModuleId} > ${suite.fullName}`, error)),
        ),
        ...[...module.children.allTests("failed")].map(failedTest),
      ]),
      ...unhandled.map((error) => failure("outside of any test", error)),
    ];
    const left = failures.length - MOST_FAILURES;
    const told = [...failures.slice(0, MOST_FAILURES), ...(left > 0 ? [`and ${left} more`] : [])];
    writeFileSync(this.#file, told.join("\n\n"));
  }
}

function failedTest(test: TestCase): string {
  const errors = test.result().errors ?? [];
  return failure(`${test.module.relativeModuleId} > ${test.fullName}`, ...errors);
}

function failure(where: string, ...errors: readonly SerializedError[]): string {
  const lines = errors.flatMap((error) => linesOf(error).map((line) => `  ${line}`));
  const told = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "  …"] : lines;
  return [`✗ ${where}`, ...told].join("\n");
}

/** What an error says, how the found differs from the expected, and where it was thrown. */
function linesOf({ name, message, diff, stacks }: SerializedError): readonly string[] {
  const place = stacks?.[0];
  const text = [
    `${name ?? "Error"}: ${message}`,
    ...(typeof diff === "string" ? [diff] : []),
    ...(place === undefined ? [] : [`at ${place.file}:${place.line}:${place.column}`]),
  ].join("\n");
  return stripVTControlCharacters(text).split("\n");
}
