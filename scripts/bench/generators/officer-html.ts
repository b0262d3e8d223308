import type { OfficerPage } from "./officer-pages.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function each<T>(items: readonly T[], html: (item: T) => string): string {
  return items.map(html).join("");
}

/** A plain page of an officer as template strings make it: what an Astro template makes of the same page, too. */
export function officerHtml(page: OfficerPage): string {
  const e = escaped;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${e(page.name)}: Invented record</title><meta name="description" content="${e(page.summary)}"><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">Invented record</a><nav><a href="/officers/">Officers</a><a href="/batches/">Batches</a><a href="/sources/">Sources</a></nav></header><main><p class="kind">Officer</p><h1>${e(page.name)}</h1><p class="tag">${e(page.label)}</p><p class="summary">${e(page.summary)}</p><p>${e(page.agency)}</p><section id="events"><h2>Events</h2><table><thead><tr><th>Date</th><th>Event</th><th>Offense</th><th>Court</th><th>Sentence</th><th>Detail</th></tr></thead><tbody>${each(
    page.events,
    (event) =>
      `<tr><td>${e(event.date)}</td><td>${e(event.event)}</td><td>${e(event.offense)}</td><td>${e(event.court)}</td><td>${e(event.sentence)}</td><td>${e(event.detail)}</td></tr>`,
  )}</tbody></table></section><section id="batches"><h2>Batches</h2>${each(
    page.batches,
    (batch) =>
      `<article><h3><a href="${e(`/batches/${batch.id}/`)}">${e(batch.title)}</a></h3><p>${e(batch.status)}</p><p>${e(batch.basis)}</p><p>${e(batch.share)}</p></article>`,
  )}</section><section id="identity"><h2>Identity</h2><p>${e(page.note)}</p></section><section id="sources"><h2>Sources</h2><ol>${each(
    page.sources,
    (source) =>
      `<li><a href="${e(source.url)}">${e(source.title)}</a><span>${e(source.publisher)}</span><time>${e(source.date)}</time></li>`,
  )}</ol></section></main><footer><p>Invented for measuring.</p></footer></body></html>`;
}
