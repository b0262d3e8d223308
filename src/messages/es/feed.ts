import type { FEED as ENGLISH } from "../en/feed.ts";

/** What the feeds say that the log and the releases do not. */
export const FEED: typeof ENGLISH = {
  title: (site) => `${site}: cambios y correcciones`,
  titleOf: (site, name) => `${site}: cambios sobre ${name}`,
  description: "Lo que se añadió, se puso al día, se retiró o se corrigió en el registro.",
  descriptionOf: (name) =>
    `Lo que se añadió, se puso al día, se retiró o se corrigió sobre ${name} y las fichas de esa página.`,
  release: (number) => `Versión ${number} de los datos`,
  first: "La primera versión del registro.",
  counts: (added, modified, deleted) =>
    `En esta versión, de lo que sigue este canal: ${added} añadidos, ${modified} cambiados, ${deleted} retirados.`,
};
