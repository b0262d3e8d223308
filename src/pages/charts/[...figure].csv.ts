import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { figurePaths } from "../../views/figure/figure-paths.ts";
import { figureCsv } from "../../views/figure/figure-csv.ts";
import type { FigureBlock } from "../../views/kit/figure.ts";

export const getStaticPaths = () => figurePaths(records);

export const GET: APIRoute<{ figure: FigureBlock }> = ({ props }) =>
  new Response(figureCsv(props.figure), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
