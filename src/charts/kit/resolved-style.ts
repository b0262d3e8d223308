/** The custom properties that the first `:root` rule of a style sheet sets. */
function customProperties(css: string): ReadonlyMap<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? "";
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

/**
 * The style of charts with every `var()` replaced by its value in light colours, and without the rules for media: for
 * files that stand alone, and for programs that know no custom properties. Throws where a property is not set.
 */
export function resolvedStyle(tokens: string, charts: string): string {
  const properties = customProperties(tokens);
  const resolve = (css: string): string =>
    css.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = properties.get(name);
      if (value === undefined) throw new Error(`The style of charts uses ${name}, which no token sets`);
      return resolve(value);
    });
  return resolve(charts.replace(/\/\*.*?\*\//gs, "").replace(/@media.*$/s, "")).trim();
}
