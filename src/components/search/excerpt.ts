/** A piece of an excerpt; marked where it is a word that was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Takes the HTML of an excerpt apart, so that a page can be made of it without reading HTML. */
export function excerptParts(html: string): readonly ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const marked = piece.startsWith("<mark>");
      const inner = marked ? piece.slice("<mark>".length, -"</mark>".length) : piece;
      return { text: inner.replaceAll("&lt;", "<").replaceAll("&gt;", ">"), marked };
    });
}
