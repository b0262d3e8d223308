// Writes an invented record of any size, for measuring: `node scripts/bench/invent.ts --officers 1000 --out DIR`
import { parseArgs } from "node:util";
import { writeDataset } from "./dataset/write-dataset.ts";

const { values } = parseArgs({
  options: {
    officers: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    events: { type: "string", default: "0" },
    out: { type: "string" },
  },
});
if (values.out === undefined) {
  console.error(
    "usage: node scripts/with-node.mjs scripts/bench/invent.ts --out DIR [--officers N] [--events N] [--seed N]",
  );
  process.exit(2);
}
writeDataset(values.out, Number(values.officers), Number(values.seed), Number(values.events));
