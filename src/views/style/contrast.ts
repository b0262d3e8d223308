/** The relative luminance of a colour written `#rgb` or `#rrggbb`: 0 black, 1 white (WCAG 2.2). Throws at any other. */
export function luminance(colour: string): number {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[0].slice(1);
  if (digits === undefined) throw new Error(`${colour} is not a colour written #rgb or #rrggbb`);
  const width = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((index) => {
    const part = digits.slice(index * width, (index + 1) * width).repeat(3 - width);
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are apart in lightness, from 1 to 21 (WCAG 2.2, contrast ratio): what is left of them in grey. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
