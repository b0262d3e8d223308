import { words, type GuiltPatterns } from "./patterns.ts";

const CRIME = "perjurio|delitos?|cohecho|fraude";
const FOUND_ADJECTIVE = "(?:condenad|convict)[oa]s?|culpables?";
const OFFICERS = "agentes|detectives|polic[ií]as|sargentos";
const OTHER = "otr[oa] (?:agente|detective|policía|sargento|persona|hombre|mujer)";
const PEOPLE = "personas|hombres|mujeres|acusad[oa]s|otr[oa]s|quienes";
const FOUND = `(?: que)?(?: (?:fue|fueron|ha sido|han sido|había sido|habían sido|resultaron|se declararon))?(?: [\\p{L}]+)? (?:${FOUND_ADJECTIVE})`;
const TITLE = "(?:(?:el|la|ex|entonces|antiguo|exdetective|exagente|agente|detective|sargento)[ -])*";
/** Not what was undone since: that it was denied, or only asked for, or is said of others’ cases, does not undo it. */
const NO_LONGER =
  "(?!(?:(?!(?:acusad[oa]s|casos|condenas|hombres|mujeres|personas|sentencias)(?!\\p{L}))[^.;]){0,60}" +
  "(?<!(?<!\\p{L})(?:jamás|ni|no|nunca|sin|tampoco)(?: (?:fue|ha|había|haya|hubiera|quedó|se|ser|sido|quedado|la|lo))* |(?<!\\p{L})(?:sea|sería|será|ser) )" +
  "(?:revocad|anulad|sin efecto|revocó|anuló))";
/** What somebody did to people of whom a sentence goes on to speak. */
const ARRESTED =
  "(?: (?:(?:a )?(?:las|los) que|a quienes|que) (?:él |ella |(?:el|la) (?:agente|detective|sargento) )?(?:había )?(?:acus|arrest|deten|detuv)(?:ad|id)?[oó])?";
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
        `${whom},?(?: que)?${SINCE} recibió (?:(?:[\\p{L}\\d]+ ){1,4}(?:años|meses|días) de (?:cárcel|prisión)|una (?:condena|pena|sentencia) de (?:cárcel|prisión))`,
      ),
      words("su (?:propio )?perjurio|sus (?:propios )?delitos"),
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
  otherPeople: [words(`(?:${PEOPLE})${ARRESTED}${FOUND}`)],
  joining:
    "(?:al|algun[oa]s|cinco|como|con|cuatro|de|del|diez|doce|dos|en|entre|era|es|está|estaba|estuvo|fue|grupo|junto|las?|los|más|menos|much[oa]s|nueve|ocho|once|otr[oa]s?|parte|seis|siete|también|tres|un[oa]s?|vari[oa]s|y|\\d+)",
  member: "entre|(?:algun[oa]s|dos|much[oa]s|parte|un[oa]|vari[oa]s) de",
  takingUpBefore:
    "también(?: lo (?:es|fue|hizo))?|(?:al )?igual que|lo mismo que|(?:entre|un[oa] de) (?:ell[oa]s|est[oa]s)(?: (?:era|es|estaba|está|fue))?",
  takingUpAfter:
    "(?: (?:es|fue|lo|lo fue))*,? (?:igual|también)(?= *(?:[,.;:!?)]|$))|(?:(?! no )[^.;]){0,40} (?:entre|parte de|un[oa] de) (?:ell[oa]s|est[oa]s)",
};
