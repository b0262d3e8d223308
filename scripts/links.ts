// Looks at the addresses of the sources: their form, and whether the documents are there still. `npm run links`
import { parseArgs } from "node:util";
import { askHosts } from "./links/ask-hosts.ts";
import { formNotes } from "./links/form.ts";
import { linksReport } from "./links/report.ts";
import { sourceAddresses } from "./links/source-address.ts";
import { fail } from "./site/step.ts";

const USAGE = `npm run links -- [--offline] [--data DIR] [--source TEXT]

  --offline      looks at the form of the addresses alone and asks no host
  --data DIR     the dataset (default: data)
  --source TEXT  only sources with this in their id
`;

const ASKING = { patience: 15_000, agent: "Mozilla/5.0 (compatible; link check of a public record)" };

try {
  const { values } = parseArgs({
    options: {
      offline: { type: "boolean", default: false },
      data: { type: "string", default: "data" },
      source: { type: "string", default: "" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) process.stdout.write(USAGE);
  else {
    const addresses = sourceAddresses(values.data).filter(({ source_id: id }) => id.includes(values.source));
    const lives = values.offline
      ? "not asked"
      : ((await askHosts(
          addresses.map(({ address }) => address),
          ASKING,
        )) ?? "no network");
    process.stdout.write(linksReport(addresses, formNotes(addresses), lives));
  }
} catch (error) {
  fail(error);
}
