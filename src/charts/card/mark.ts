/** The sign of the site: what its icon draws. */
export interface Mark {
  /** Width and height of the square in which it stands. */
  readonly box: number;
  /** The path, to be stroked. */
  readonly path: string;
  readonly stroke: number;
}

/** The sign out of the SVG of the icon. Throws where the file is built otherwise. */
export function markOf(icon: string): Mark {
  const box = /viewBox="0 0 (\d+) \1"/.exec(icon)?.[1];
  const path = /<path d="([^"]+)"/.exec(icon)?.[1];
  const stroke = /stroke-width="([\d.]+)"/.exec(icon)?.[1];
  if (box === undefined || path === undefined || stroke === undefined)
    throw new Error("The icon of the site is not one stroked path in a square");
  return { box: Number(box), path, stroke: Number(stroke) };
}
