import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { notedFigures } from "../../site/notes/notebook.ts";
import { isWanted } from "../../site/build/wanted.ts";
import { figureAt, figurePaths, type FigurePlace } from "../../views/figure/figure-paths.ts";
import { figureCsv } from "../../views/figure/figure-csv.ts";

export const getStaticPaths = () => figurePaths(records, isWanted, notedFigures);

export const GET: APIRoute<FigurePlace> = ({ props }) =>
  new Response(figureCsv(figureAt(records, props)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
