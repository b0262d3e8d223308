// Writes the plain pages with Eleventy and its JavaScript templates.
import Eleventy from "@11ty/eleventy";
import { placedPages } from "./officer-pages.ts";

const eleventy = new Eleventy(new URL("eleventy", import.meta.url).pathname, process.env.BENCH_OUT, {
  quietMode: true,
  configPath: null,
  config: (settings) => {
    settings.addGlobalData("officers", () => placedPages());
  },
});
await eleventy.write();
