// Writes the file named first anew for ever, by turns as one text and as another, until it is killed.
import { replaceFile } from "../../scripts/tables/replace-file.ts";

const [, , file = "", size = "0"] = process.argv;
const texts = ["a", "b"].map((letter) => `${letter.repeat(Number(size))}\n`);
process.stdout.write("ready\n");
for (let turn = 0; ; turn += 1) replaceFile(file, texts[turn % 2] ?? "");
