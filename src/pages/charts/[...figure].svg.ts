import type { APIRoute } from "astro";
import { resolvedStyle } from "../../charts/kit/resolved-style.ts";
import { records } from "../../site/records.ts";
import file from "../../styles/chart-file.css?raw";
import map from "../../styles/chart-map.css?raw";
import charts from "../../styles/chart.css?raw";
import tokens from "../../styles/tokens.css?raw";
import { figureAt, figurePaths, type FigurePlace } from "../../views/figure/figure-paths.ts";
import { notedFigures } from "../../site/notes/notebook.ts";
import { isWanted } from "../../site/build/wanted.ts";
import { figureSvg } from "./_figure-svg.ts";

export const getStaticPaths = () => figurePaths(records, isWanted, notedFigures);

const style = [charts, map, file].map((css) => resolvedStyle(tokens, css)).join("\n");

export const GET: APIRoute<FigurePlace> = ({ props }) =>
  new Response(figureSvg(figureAt(records, props), style), { headers: { "Content-Type": "image/svg+xml" } });
