import type { Terms } from "../../kit/terms.ts";

export const pledgeKinds: Terms["pledgeKinds"] = {
  "coalition-letter": {
    label: "Carta de una coalición",
    meaning: "Una carta de varias organizaciones a quienes ocupan el cargo.",
  },
  "candidate-pledge": {
    label: "Compromiso de candidatos",
    meaning: "Un compromiso que se pidió firmar a los candidatos.",
  },
  questionnaire: { label: "Cuestionario", meaning: "Preguntas de una organización a los candidatos." },
  survey: { label: "Encuesta", meaning: "Preguntas de un medio de noticias a los candidatos." },
};

export const positions: Terms["positions"] = {
  agreed: { label: "Aceptó", meaning: "Aceptó lo que se pidió." },
  partly: { label: "Aceptó en parte", meaning: "Aceptó una parte de lo que se pidió." },
  "own-alternative": { label: "Alternativa propia", meaning: "No aceptó y propuso otra cosa." },
  declined: { label: "Rehusó", meaning: "Rechazó lo que se pidió." },
  "no-answer": { label: "Sin respuesta", meaning: "Se le preguntó y no lo dijo." },
  "not-asked": { label: "No se le preguntó", meaning: "No se le preguntó." },
  unclear: { label: "No está claro", meaning: "Lo que se leyó no muestra la posición." },
};

export const effects: Terms["effects"] = {
  advances: { label: "Avanza", meaning: "Un paso hacia lo pedido o prometido." },
  completes: { label: "Completa", meaning: "Se hizo lo pedido o prometido." },
  contradicts: { label: "Contradice", meaning: "Lo contrario de lo pedido o prometido." },
  neutral: { label: "Neutro", meaning: "Tiene que ver con ello sin avanzarlo ni contradecirlo." },
};

export const raceResults: Terms["raceResults"] = {
  "lost-primary": { label: "Perdió la primaria", meaning: "No obtuvo la candidatura." },
  withdrew: { label: "Se retiró", meaning: "Dejó la contienda." },
  "won-primary": {
    label: "Ganó la primaria",
    meaning: "Obtuvo la candidatura; la elección general no se comprobó.",
  },
  "won-general": { label: "Ganó la elección", meaning: "Ganó la elección general." },
  "lost-general": { label: "Perdió la elección general", meaning: "No ganó el cargo." },
};
