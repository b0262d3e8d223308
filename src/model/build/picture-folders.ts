/** A folder of the built site whose SVG files are drawn as PNG. */
export interface PictureFolder {
  readonly name: string;
  /** How many pixels a unit of the SVG has. */
  readonly zoom: number;
  /** Whether the SVG is offered too; else it goes once it is drawn. */
  readonly keepsSvg: boolean;
}

/** The folders of drawings. Charts are drawn at twice their size, for sharp screens and for print; cards and icons at the size asked for. */
export const PICTURE_FOLDERS: readonly PictureFolder[] = [
  { name: "charts", zoom: 2, keepsSvg: true },
  { name: "cards", zoom: 1, keepsSvg: false },
  { name: "icons", zoom: 1, keepsSvg: false },
];

/**
 * What becomes of a file of a site once its pictures are drawn: a drawing is joined by its picture, or gives way to it.
 * All paths are below the site.
 */
export function picturesOf(file: string): readonly string[] {
  const folder = file.endsWith(".svg")
    ? PICTURE_FOLDERS.find(({ name }) => file.startsWith(`${name}/`))
    : undefined;
  if (folder === undefined) return [file];
  const picture = file.replace(/svg$/, "png");
  return folder.keepsSvg ? [file, picture] : [picture];
}
