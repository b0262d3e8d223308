import { encode } from "uqr";
import { attributes, emptyElement } from "./kit/svg.ts";

/** The light modules around a code (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** The width of a module on paper in millimetres: a phone reads 0.4 at arm's length. */
const MODULE = 0.45;

/** Medium: a code that is a sixth hidden or smudged can still be read. */
const CORRECTION = "M";

/** The code of a text as rows of modules, dark where true, with the light ones around it. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: CORRECTION, border: QUIET_ZONE }).data;
}

/** Draws a QR code with its size on paper, and its name. One stroke for each run of dark modules in a row. */
export function qrCode(text: string, label: string): string {
  const rows = qrModules(text);
  const size = `${Math.round(rows.length * MODULE * 100) / 100}mm`;
  const values = attributes({
    class: "qr",
    viewBox: `0 0 ${rows.length} ${rows.length}`,
    width: size,
    height: size,
    role: "img",
    "aria-label": label,
  });
  return `<svg ${values}>${emptyElement("path", { fill: "none", stroke: "#000", "stroke-width": 1.04, d: rows.map(runsOf).join("") })}</svg>`;
}

/** The runs of a row as a path: to the right as far as the dark modules go, then on to the next of them. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = "";
  let at = 0;
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true || row[x - 1] === true) continue;
    let end = x;
    while (row[end] === true) end++;
    path += `${path === "" ? `M${x} ${y + 0.5}` : `m${x - at} 0`}h${end - x}`;
    at = end;
  }
  return path;
}
