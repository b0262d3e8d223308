import type { PageQuery } from "./page-queries.ts";

const q = (kind: string, query: string, ...finds: readonly string[]): PageQuery => ({ kind, query, finds });
const among = (kind: string, query: string, ...finds: readonly string[]): PageQuery => ({
  ...q(kind, query, ...finds),
  anyOrder: true,
});

/** What Spanish readers look for in the text, on the shipped record; addresses without the base, as in English. */
export const SPANISH_PAGE_QUERIES: readonly PageQuery[] = [
  q("person", "Joseph Franco", "/officers/joseph-franco/"),
  q("person", "Cabán", "/people/tiffany-caban/"),
  q("person", "Caban", "/people/tiffany-caban/"),
  q("status", "cargos desestimados Franco", "/officers/joseph-franco/"),
  q("status", "se declaró culpable Watts", "/officers/ronald-watts/"),
  q("status", "condena en juicio Desormeau", "/officers/kevin-desormeau/"),
  q("status", "determinación de un tribunal Guevara", "/officers/reynaldo-guevara/"),
  q("status", "solo anunciado Mount Vernon", "/batches/westchester-2023-05-mount-vernon-narcotics/"),
  q("county", "condenas anuladas en Brooklyn", "/counties/kings-ny/"),
  q("county", "condado de Westchester", "/counties/westchester-ny/"),
  q("county", "anuladas Queens", "/counties/queens-ny/"),
  among("county", "condados", "/counties/"),
  q("number", "378 condenas", "/batches/kings-2022-09-378/"),
  among(
    "topic",
    "agentes encubiertos",
    "/officers/tom-coleman/",
    "/batches/swisher-2003-tulia/",
    "/officers/joseph-franco/",
  ),
  among("topic", "testigo esencial", "/batches/queens-2021-11-60/", "/batches/kings-2022-09-378/"),
  among("race", "elección Bronx", "/races/bronx-da-2023/", "/races/bronx-da-2019/", "/races/bronx-da-2015/"),
  q("race", "Manhattan District Attorney 2021", "/races/manhattan-da-2021/"),
  q("page", "preguntas abiertas", "/open-questions/"),
  q("page", "metodología", "/methodology/"),
  q("page", "correcciones", "/corrections/"),
  q("page", "diccionario", "/data/dictionary/"),
  q("page", "privacidad", "/privacy/"),
  among("phrase", "«condena anulada»", "/glossary/"),
  q("phrase", '"anulada condena"'),
  q("nothing", "xqzzkw"),
];
