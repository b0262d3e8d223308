import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { validatorOf2020 } from "../schemas/validator.ts";
import { siteFiles, textOfFile } from "./built-site.ts";
import { expectNone } from "./problems.ts";

interface Operation {
  readonly responses: { readonly "200": { readonly content: Readonly<Record<string, unknown>> } };
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}

const description = JSON.parse(textOfFile("data/openapi.json")) as Description & Record<string, unknown>;

/** The files of the built site at an address of the description. */
function filesAt(path: string): string[] {
  const pattern = new RegExp(`^${path.slice(1).replaceAll(".", "\\.").replace("{id}", "[a-z0-9-]+")}$`);
  return siteFiles.filter((file) => pattern.test(file));
}

const escaped = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

describe("the description of the addresses of data", () => {
  it("names only addresses at which there are files, and every file of data has one", () => {
    const described = Object.keys(description.paths);
    expectNone(described.filter((path) => filesAt(path).length === 0).map((path) => `${path} is no file`));
    const known = new Set(described.flatMap(filesAt));
    const data = siteFiles.filter((file) =>
      /^(?:data\/downloads|officers|batches|counties|races|pledges|people|sources)\/[^/]+\.[a-z]+$/.test(
        file,
      ),
    );
    expect(data.length).toBeGreaterThan(1000);
    expectNone(data.filter((file) => !/\.(?:html|gz|br)$/.test(file) && !known.has(file)));
  });

  it("says what stands in every JSON file", () => {
    const problems: string[] = [];
    let seen = 0;
    for (const [path, { get }] of Object.entries(description.paths)) {
      if (!("application/json" in get.responses["200"].content)) continue;
      const place = ["paths", path, "get", "responses", "200", "content", "application/json", "schema"];
      const validate = validatorOf2020(description, `/${place.map(escaped).join("/")}`);
      for (const file of filesAt(path)) {
        seen += 1;
        if (!validate(JSON.parse(textOfFile(file))))
          problems.push(`${file}: ${JSON.stringify(validate.errors?.[0])}`);
      }
    }
    expect(seen).toBeGreaterThan(500);
    expectNone(problems);
  });

  it("says what the lines of the CSV file of a record are", () => {
    const [first] = filesAt("/officers/{id}.csv");
    const { data } = Papa.parse<string[]>(textOfFile(first!));
    expect(JSON.stringify(description.paths["/officers/{id}.csv"])).toContain(data[0]!.join(", "));
  });
});
