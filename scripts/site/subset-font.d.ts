/** The part of subset-font 2.9 that is used here; its published types are behind it. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2" | "truetype";
    /** The OpenType features to keep, by their tags. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }

  /** Cuts a font down to the characters of a text. Rejects if the font cannot be read. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
