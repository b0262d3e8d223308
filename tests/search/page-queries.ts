/** A query over the text of the pages, and the pages that must be among the first results. */
export interface PageQuery {
  readonly kind: string;
  readonly query: string;
  /** Addresses without the base; the first must come before all pages of other records, unless `anyOrder`. */
  readonly finds: readonly string[];
  readonly anyOrder?: boolean;
}

const q = (kind: string, query: string, ...finds: readonly string[]): PageQuery => ({ kind, query, finds });
const among = (kind: string, query: string, ...finds: readonly string[]): PageQuery => ({
  ...q(kind, query, ...finds),
  anyOrder: true,
});

/** What readers look for in the text, on the shipped record. */
export const PAGE_QUERIES: readonly PageQuery[] = [
  q("person", "Joseph Franco", "/officers/joseph-franco/"),
  q("person", "Ronald Watts", "/officers/ronald-watts/"),
  q("person", "Desormeau", "/officers/kevin-desormeau/", "/batches/queens-2021-11-60/"),
  q("person", "Tom Coleman", "/officers/tom-coleman/", "/batches/swisher-2003-tulia/"),
  q("person", "Reynaldo Guevara", "/officers/reynaldo-guevara/", "/batches/cook-2022-08-guevara/"),
  among("person", "Sasha Neve", "/officers/sasha-cordoba/"),
  q("place", "Tulia", "/batches/swisher-2003-tulia/", "/counties/swisher-tx/", "/officers/tom-coleman/"),
  among(
    "place",
    "Mount Vernon",
    "/batches/westchester-2023-05-mount-vernon-narcotics/",
    "/batches/westchester-2024-12-mount-vernon-robbery/",
    "/counties/westchester-ny/",
  ),
  among("place", "Benton Harbor", "/batches/berrien-2008-benton-harbor/", "/officers/bernard-hall/"),
  among("place", "East Cleveland", "/officers/torris-moore/", "/counties/cuyahoga-oh/"),
  among("place", "Yonkers", "/officers/christian-koch/", "/batches/westchester-2024-11-yonkers-koch/"),
  among("county", "Westchester County", "/counties/westchester-ny/"),
  among("county", "Manhattan", "/counties/new-york-ny/"),
  among("county", "New York County", "/counties/new-york-ny/"),
  among("county", "Bronx County", "/counties/bronx-ny/"),
  among("county", "Kings County", "/counties/kings-ny/"),
  among("county", "Queens County", "/counties/queens-ny/"),
  among("county", "Cook County", "/counties/cook-il/"),
  among("county", "Staten Island", "/counties/richmond-ny/"),
  among("county", "Camden County", "/counties/camden-nj/"),
  q("number", "378", "/batches/kings-2022-09-378/"),
  q("number", "316 convictions", "/batches/new-york-2023-06-316/"),
  q("number", "60 Queens cases", "/batches/queens-2021-11-60/"),
  q("number", "133 Bronx", "/batches/bronx-2022-01-franco/"),
  q("topic", "coram nobis", "/batches/kings-2022-09-378/"),
  q("topic", "gun trace task force", "/batches/baltimore-2019-09-gttf/"),
  q("topic", "Rampart", "/batches/los-angeles-1999-rampart/"),
  q("topic", "special narcotics", "/batches/snp-2021-05-franco/"),
  among("topic", "Ida B. Wells", "/batches/cook-2017-watts/", "/officers/ronald-watts/"),
  among("topic", "perjury", "/officers/joseph-franco/", "/officers/tom-coleman/"),
  among("race", "Manhattan District Attorney 2021", "/races/manhattan-da-2021/"),
  among(
    "race",
    "Bronx District Attorney",
    "/races/bronx-da-2023/",
    "/races/bronx-da-2019/",
    "/races/bronx-da-2015/",
  ),
  q("phrase", '"coram nobis"', "/batches/kings-2022-09-378/"),
  q("phrase", '"nobis coram"'),
  q("plural", "undercover agents", "/batches/swisher-2003-tulia/"),
  q("nothing", "Manning"),
  q("nothing", "xqzzkw"),
  q("nothing", "Francohood"),
];
