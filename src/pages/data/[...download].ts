import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { downloadFiles, type DownloadFile } from "../../site/downloads.ts";

/** While the site is worked on, the files are served from where they were made; a build copies them as they are. */
export const getStaticPaths = () =>
  import.meta.env.DEV
    ? downloadFiles().map((download) => ({ params: { download: download.path }, props: download }))
    : [];

export const GET: APIRoute<DownloadFile> = ({ props }) => new Response(readFileSync(props.file));
