import { FRAMES, RESPONSE_HEADERS, type Headers } from "./response-headers.ts";

/** Turns the value for all files into one that is empty for frames; nginx leaves out a header without a value. */
function map(name: string, value: string): string {
  const variable = variableOf(name);
  return [`map $uri ${variable} {`, `    default "${value}";`, `    ~^/${FRAMES}/ "";`, "}"].join("\n");
}

function variableOf(name: string): string {
  return `$vacatur_${name.toLowerCase().replaceAll("-", "_")}`;
}

function headerLines(headers: Headers, value: (name: string) => string): readonly string[] {
  return Object.keys(headers).map((name) => `    add_header ${name} ${value(name)} always;`);
}

/** Settings for nginx that send the headers of a site published at the root of a host; kept in docs/nginx.conf. */
export function nginxSettings(): string {
  const { everywhere, unframed } = RESPONSE_HEADERS;
  const always = headerLines(everywhere, (name) => `"${everywhere[name] ?? ""}"`);
  const exceptFrames = headerLines(unframed, variableOf);
  return `# Settings for nginx; docs/deploy.md says what to change. Put this file where nginx reads its servers from.

${Object.entries(unframed)
  .map(([name, value]) => map(name, value))
  .join("\n\n")}

map $uri $vacatur_cache_control {
    default "no-cache";
    ~^/_astro/ "public, max-age=31536000, immutable";
}

server {
    listen 80;
    server_name vacatur.example;
    root /var/www/vacatur;
    index index.html;

    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/csv text/javascript text/markdown text/xml application/javascript application/json application/xml image/svg+xml;
    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_types text/css text/csv text/javascript text/markdown text/xml application/javascript application/json application/x-ndjson application/ld+json application/xml application/wasm image/svg+xml;
    include mime.types;
    types {
        application/geo+json geojson;
        application/ld+json jsonld;
        application/manifest+json webmanifest;
        application/x-ndjson jsonl;
        text/csv csv;
        text/javascript mjs;
        text/markdown md;
    }

${always.join("\n")}
${exceptFrames.join("\n")}
    add_header Cache-Control $vacatur_cache_control always;

    error_page 403 404 =404 /404.html;

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}
