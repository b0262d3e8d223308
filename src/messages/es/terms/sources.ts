import type { Terms } from "../../kit/terms.ts";

export const sourceKinds: Terms["sourceKinds"] = {
  news: { label: "Noticia", meaning: "Un reportaje de prensa, radio, televisión o boletín." },
  "press-release": {
    label: "Comunicado",
    meaning: "Una declaración publicada por la propia oficina u organización.",
  },
  "court-document": { label: "Documento judicial", meaning: "Una opinión, una orden o un escrito." },
  "government-report": {
    label: "Informe oficial",
    meaning: "Un informe o una página de un organismo público.",
  },
  advocacy: {
    label: "Texto de una organización",
    meaning: "Un texto de una organización que toma posición en el asunto.",
  },
  campaign: { label: "Campaña", meaning: "Un texto de un candidato o a su favor." },
  reference: {
    label: "Obra de consulta o blog",
    meaning: "Una enciclopedia, un directorio o un blog; nunca basta para una afirmación penal.",
  },
  registry: { label: "Registro", meaning: "Un registro de exoneraciones o de agentes." },
};

export const sourceExtents: Terms["sourceExtents"] = {
  full: { label: "Leída entera", meaning: "Se leyó todo el texto." },
  opening: {
    label: "Leído el comienzo",
    meaning: "Solo se leyó el comienzo del texto; no se sabe qué dice más abajo.",
  },
  excerpt: { label: "Leído un extracto", meaning: "Solo se leyó un extracto." },
};
