import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import writeXlsxFile from "write-excel-file/node";

/** A file of one kind with a text somewhere in it. */
export interface Planted {
  readonly file: string;
  readonly bytes: (text: string) => Uint8Array | Promise<Uint8Array>;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const written = (of: (text: string) => string) => (text: string) => strToU8(of(text));

/** Every letter as a number, as markup may write it. */
const numbered = (text: string) => Array.from(text, (letter) => `&#${letter.codePointAt(0)!};`).join("");

function png(type: string, data: Uint8Array): Uint8Array {
  const chunk = (name: string, content: Uint8Array) => {
    const bytes = Buffer.alloc(content.length + 12);
    bytes.writeUInt32BE(content.length, 0);
    bytes.write(name, 4, "latin1");
    bytes.set(content, 8);
    return bytes;
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", new Uint8Array(13)),
    chunk(type, data),
    chunk("IEND", new Uint8Array()),
  ]);
}

function sqlite(text: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "vacatur-planted-"));
  try {
    const path = join(folder, "a.sqlite");
    const database = new DatabaseSync(path);
    database.exec("CREATE TABLE notes (id INTEGER, note TEXT)");
    database.prepare("INSERT INTO notes VALUES (?, ?)").run(1, text);
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function xlsx(text: string): Promise<Uint8Array> {
  return writeXlsxFile([[{ value: "note" }], [{ value: text, type: String }]]).toBuffer();
}

function parquet(text: string): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: "note", data: ["a", text, "b"], type: "STRING" }] }),
  );
}

/** A file of every kind that the site has or will have, with a text planted where words stand in it. */
export const PLANTED: readonly Planted[] = [
  {
    file: "page.html",
    bytes: written((text) => `<!doctype html><main><p>Before ${escaped(text)} after</p></main>`),
  },
  { file: "split.html", bytes: written((text) => `<p>${text.replace(/\W/, "$&<b>")}</b></p>`) },
  { file: "numbered.html", bytes: written((text) => `<p>${numbered(text)}</p>`) },
  { file: "attribute.html", bytes: written((text) => `<p title="${escaped(text)}">A</p>`) },
  {
    file: "copied.html",
    bytes: written((text) => `<copy-button data-copy="${escaped(text)}"></copy-button>`),
  },
  {
    file: "described.html",
    bytes: written((text) => `<meta name="description" content="${escaped(text)}">`),
  },
  { file: "remark.html", bytes: written((text) => `<p>A</p><!-- ${text} -->`) },
  {
    file: "linked-data.html",
    bytes: written((text) => `<script type="application/ld+json">${JSON.stringify({ name: text })}</script>`),
  },
  { file: "record.json", bytes: written((text) => JSON.stringify({ rows: [{ note: text }] })) },
  { file: "names.json", bytes: written((text) => JSON.stringify({ [text]: 1 })) },
  { file: "rows.jsonl", bytes: written((text) => `{"a":1}\n${JSON.stringify({ note: text })}\n`) },
  { file: "table.csv", bytes: written((text) => `id,note\n1,"${text.replaceAll('"', '""')}"\n`) },
  { file: "README.md", bytes: written((text) => `# A\n\n${text}\n`) },
  { file: "feed.xml", bytes: written((text) => `<rss><item><title>${escaped(text)}</title></item></rss>`) },
  {
    file: "page-in-feed.xml",
    bytes: written((text) => `<rss><description>${escaped(`<p>${escaped(text)}</p>`)}</description></rss>`),
  },
  { file: "quoted.xml", bytes: written((text) => `<rss><title><![CDATA[${text}]]></title></rss>`) },
  { file: "chart.svg", bytes: written((text) => `<svg><text>${escaped(text)}</text></svg>`) },
  { file: "titled.svg", bytes: written((text) => `<svg><title>${escaped(text)}</title></svg>`) },
  { file: "plain.png", bytes: (text) => png("tEXt", strToU8(`Title\0${text}`)) },
  {
    file: "packed.png",
    bytes: (text) => png("zTXt", Buffer.concat([strToU8("Title\0\0"), deflateSync(strToU8(text))])),
  },
  { file: "data.parquet", bytes: parquet },
  { file: "vacatur.sqlite", bytes: sqlite },
  { file: "book.xlsx", bytes: xlsx },
  { file: "all.zip", bytes: (text) => zipSync({ "tables/a.csv": strToU8(`note\n${text}\n`) }) },
  {
    file: "nested.zip",
    bytes: async (text) => zipSync({ "book.xlsx": await xlsx(text), "a.txt": strToU8("nothing") }),
  },
  { file: "page.html.gz", bytes: (text) => gzipSync(`<p>${escaped(text)}</p>`) },
  { file: "page.html.br", bytes: (text) => brotliCompressSync(`<p>${escaped(text)}</p>`) },
  {
    file: "pagefind/fragment/a.pf_fragment",
    bytes: (text) => gzipSync(`pagefind_dcd${JSON.stringify({ content: text })}`),
  },
  { file: "program.js", bytes: written((text) => `export const words = ${JSON.stringify(text)};`) },
];
