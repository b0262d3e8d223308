const PLAIN = /^[\x20-\x7e\n]*$/;

/** A text without accents and capitals, so that `Jose` finds `José`. */
export function folded(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.toLowerCase();
}
