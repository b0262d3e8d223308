import { words, type GuiltPatterns } from "./patterns.ts";

const CRIME = "perjurio|delitos?|cohecho|fraude";
const FOUND_ADJECTIVE = "(?:condenad|convict)[oa]s?|culpables?";
const OFFICERS = "agentes|detectives|polic[ií]as|sargentos";
const OTHER = "otr[oa] (?:agente|detective|policía|sargento|persona|hombre|mujer)";
const PEOPLE = "personas|hombres|mujeres|acusad[oa]s|otr[oa]s|quienes";
const FOUND = `(?: que)?(?: (?:fue|fueron|ha sido|han sido|había sido|habían sido|resultaron|se declararon))?(?: [\\p{L}]+)? (?:${FOUND_ADJECTIVE})`;
const TITLE = "(?:(?:el|la|ex|entonces|antiguo|exdetective|exagente|agente|detective|sargento)[ -])*";
const NO_LONGER = "(?![^.;]{0,60}(?:revocad|anulad|sin efecto|revocó|anuló))";
const SINCE = "(?: (?:después|luego|también))?";

/** Spanish. */
export const SPANISH: GuiltPatterns = {
  guilt: [
    words(
      `${FOUND_ADJECTIVE}|conden(?:ó|aron|ando|arl[oa])|ex ?convict[oa]|culpabilidad|perjur[oa]s?|delincuentes?|presidiari[oa]s?`,
    ),
    words("antecedentes penales|no (?:disputó|impugnó) (?:los|sus) cargos"),
    words(`comet(?:ió|ieron) (?:(?:el|otros|un|una|varios) )*(?:${CRIME})`),
    words(
      `(?:admitió|confesó|reconoció) (?:(?:el|haber cometido|la|los|su|sus|un) )*(?:cargos|culpa|${CRIME})`,
    ),
  ],
  guiltOf: (names) => {
    const whom = `(?:${names}|él|ella|(?:el|la) (?:agente|detective|ex ?agente|ex ?detective|sargento))`;
    return [
      words(
        `(?:(?:la|una) condena (?:del?|contra)|condenas? contra) ${TITLE}(?:\\p{L}+ )?(?:${names})${NO_LONGER}`,
      ),
      words(`su condena${NO_LONGER}|(?:sentencia|veredicto) contra ${TITLE}(?:\\p{L}+ )?${whom}`),
      words(
        `${whom},?(?: que)?${SINCE} (?:fue|ha sido|había sido|resultó)${SINCE} (?:sentenciad|encarcelad)[oa]`,
      ),
      words(
        `${whom},?(?: que)?${SINCE} (?:confesó|(?:estuvo en|fue a) (?:la cárcel|prisión)|cumplió (?:[\\p{L}\\d]+ ){0,4}(?:cárcel|condena|pena|prisión))`,
      ),
    ];
  },
  denials: [
    words(
      `(?:no (?:es|está entre|fue|era)(?: un[oa] de| de| parte de)?|ningun[oa] de) (?:los |las )?(?:\\d+ )?(?:${OFFICERS})${FOUND}`,
    ),
    words(
      "(?:jamás|ni|no|nunca|sin|tampoco)(?: (?:declarad[oa]|era|es|está|fue|fueron|ha sido|haber sido|habían? sido|hallad[oa]|han sido|se declaró|ser))*" +
        ` (?:${FOUND_ADJECTIVE})(?: ni absuelt[oa]s?)?`,
    ),
    words(
      "no (?:lo |la )?condenó|no cometió (?:un )?(?:" + CRIME + ")|no admitió (?:los |su )?(?:cargos|culpa)",
    ),
  ],
  otherOfficers: [words(`(?:${OFFICERS}|${OTHER})${FOUND}`)],
  otherPeople: [words(`(?:${PEOPLE})${FOUND}`)],
  joining:
    "(?:con|como|de|en|entre|era|es|fue|junto|las?|los|otr[oa]s?|dos|tres|también|un[oa]s?|varios|y|\\d+)",
};
