/** Pagefind goes on where a piece of its index does not come, and then finds less than there is, or nothing. */
const PASSES_OVER = `"load_index_chunk")).catch(()=>{})`;
const REJECTS = `"load_index_chunk"))`;

/**
 * The program of Pagefind, but that a search rejects where a piece of the index does not come: the page then says so, and
 * the next search asks for the piece again. It is changed here, and not by the page that runs it, since nothing of it leads
 * out: a page could only listen to every request of its own, and would not hear of a piece that came broken. Throws where
 * the program is not the one that this was written for.
 */
export function rejectingProgram(program: string): string {
  const pieces = program.split(PASSES_OVER);
  if (pieces.length !== 2)
    throw new Error(
      `Pagefind's program has ${pieces.length - 1} times, not once: ${PASSES_OVER}. ` +
        "Look how this version of it tells that a piece of the index could not be loaded (scripts/site/search-program.ts).",
    );
  return pieces.join(REJECTS);
}
