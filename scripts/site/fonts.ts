import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { drawingPrint } from "./drawing-print.ts";
import { namedFont } from "./named-font.ts";
import { PROJECT_ROOT } from "./project.ts";

/** Where the subset fonts stand: beside the packages they are cut from, since nothing in them is ours. */
export const FONT_DIRECTORY = `${PROJECT_ROOT}/node_modules/.cache/vacatur/fonts`;

/** The faces of the site; each is cut from the npm package of its family. */
const FACES = ["source-serif-4-400", "source-serif-4-600", "source-sans-3-400", "source-sans-3-600"] as const;

/** Basic Latin, the letters of Spanish and of the names in the record, and the marks that the pages set. */
export const GLYPHS: string =
  String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index)) +
  "\u00a0áéíóúüñçÁÉÍÓÚÜÑÇ¿¡°–—‘’“”…·§←→×−≥≤›";

/** The families by the names that the style sheets give them. */
const FAMILIES = { "source-serif-4": "Source Serif 4", "source-sans-3": "Source Sans 3" } as const;

/** Kerning, and figures of one width where the style asks for them. */
const FEATURES = ["kern", "tnum"];

/** The fonts as TrueType, for programs that draw pictures. */
export const TRUETYPE_FILES: readonly string[] = FACES.map((face) => `${FONT_DIRECTORY}/${face}.ttf`);

const require = createRequire(import.meta.url);

function original(face: string): string {
  const [, family, weight] = /^(.+)-(\d+)$/.exec(face) ?? [];
  return require.resolve(
    `@fontsource/${family ?? ""}/files/${family ?? ""}-latin-${weight ?? ""}-normal.woff2`,
  );
}

async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${process.pid}.next`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}

function familyOf(face: string): string {
  return FAMILIES[face.replace(/-\d+$/, "") as keyof typeof FAMILIES];
}

/** Cuts one face down to the glyphs of the site, for browsers and for programs that draw. */
async function subset(face: string): Promise<void> {
  const font = await readFile(original(face));
  const [web, drawn] = await Promise.all([
    subsetFont(font, GLYPHS, { targetFormat: "woff2", keepFeatures: FEATURES, noHinting: true }),
    subsetFont(font, GLYPHS, { targetFormat: "truetype", keepFeatures: FEATURES }),
  ]);
  await writeAside(`${FONT_DIRECTORY}/${face}.woff2`, web);
  await writeAside(`${FONT_DIRECTORY}/${face}.ttf`, namedFont(drawn, familyOf(face)));
}

/** Subsets the fonts of the site, unless the same code did before, from the same originals. Rejects if a package is missing. */
export async function provideFonts(): Promise<void> {
  const seal = `${FONT_DIRECTORY}/made-from`;
  const wanted = await drawingPrint();
  if ((await readFile(seal, "utf8").catch(() => "")) === wanted) return;
  await rm(seal, { force: true });
  await mkdir(FONT_DIRECTORY, { recursive: true });
  await Promise.all(FACES.map(subset));
  await writeAside(seal, Buffer.from(wanted));
}
