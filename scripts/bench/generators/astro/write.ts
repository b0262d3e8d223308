// What Astro makes a program of that writes the plain pages, as it does of the site's own.
import { writePages } from "../../../../src/site/build/write-pages.ts";

await writePages(process.env.BENCH_OUT ?? "");
