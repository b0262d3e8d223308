/** What a host said of an address. */
export type Life =
  | { readonly kind: "alive" }
  /** It leads elsewhere for good. */
  | { readonly kind: "moved"; readonly to: string }
  /** The host says that it is not there. */
  | { readonly kind: "gone"; readonly status: number }
  /** The host does not answer programs, or asks for a name and a word: a person may still read it. */
  | { readonly kind: "unsure"; readonly status: number }
  /** Nobody answers there. */
  | { readonly kind: "dead"; readonly reason: string };

/** How hosts are asked. */
export interface AskOptions {
  /** After so many milliseconds a host counts as silent. */
  readonly patience: number;
  readonly agent: string;
}

const MOST_REDIRECTS = 6;
const FOR_GOOD = new Set([301, 308]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return error.message;
}

async function answer(
  address: string,
  method: "HEAD" | "GET",
  { patience, agent }: AskOptions,
): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: "manual",
    headers: { "User-Agent": agent, Accept: "*/*" },
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  return response;
}

/** Asks for the head of a document; some hosts refuse that and answer when asked for the whole. */
async function statusOf(address: string, options: AskOptions): Promise<Response> {
  const head = await answer(address, "HEAD", options);
  return head.status >= 400 ? answer(address, "GET", options) : head;
}

/** Asks the host of an address whether the document is there, and follows where it leads. Never rejects. */
export async function lifeOf(address: string, options: AskOptions): Promise<Life> {
  let present = address;
  let moved = true;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const { status, headers } = await statusOf(present, options);
      const location = headers.get("location");
      if (status >= 300 && status < 400 && location !== null) {
        moved &&= FOR_GOOD.has(status);
        present = new URL(location, present).href;
        continue;
      }
      if (status < 400)
        return present !== address && moved ? { kind: "moved", to: present } : { kind: "alive" };
      return status === 404 || status === 410 ? { kind: "gone", status } : { kind: "unsure", status };
    }
    return { kind: "dead", reason: "it leads in circles" };
  } catch (error) {
    return { kind: "dead", reason: reasonOf(error) };
  }
}
