import type { APIRoute } from "astro";
import { resolvedStyle } from "../../charts/kit/resolved-style.ts";
import { records } from "../../site/records.ts";
import file from "../../styles/chart-file.css?raw";
import map from "../../styles/chart-map.css?raw";
import charts from "../../styles/chart.css?raw";
import tokens from "../../styles/tokens.css?raw";
import { figurePaths } from "../../views/figure/figure-paths.ts";
import { figureSvg } from "./_figure-svg.ts";
import type { FigureBlock } from "../../views/kit/figure.ts";

export const getStaticPaths = () => figurePaths(records);

const style = [charts, map, file].map((css) => resolvedStyle(tokens, css)).join("\n");

export const GET: APIRoute<{ figure: FigureBlock }> = ({ props }) =>
  new Response(figureSvg(props.figure, style), { headers: { "Content-Type": "image/svg+xml" } });
