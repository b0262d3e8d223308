import { lifeOf, type AskOptions, type Life } from "./life.ts";

/** So many hosts are asked at once, each about one address at a time. */
const HOSTS_AT_ONCE = 8;

/** Reasons that lie on this side of the line: without a network every host seems dead. */
const NO_NETWORK =
  /^(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|no answer in time)$/;

/** So many hosts are asked before the network is taken to be missing. */
const PROBES = 3;

/** Asks all hosts; `null` where there is no network to ask them by. */
export async function askHosts(
  addresses: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, Life> | null> {
  const byHost = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const found = new Map<string, Life>();
  const ask = async (address: string) => {
    const life = await lifeOf(address, options);
    found.set(address, life);
    return life;
  };
  const probes = await Promise.all(
    byHost.slice(0, PROBES).flatMap(([first]) => (first === undefined ? [] : ask(first))),
  );
  // One or two hosts that are gone say nothing of the network.
  if (
    probes.length === PROBES &&
    probes.every((life) => life.kind === "dead" && NO_NETWORK.test(life.reason))
  )
    return null;

  const waiting = [...byHost];
  const worker = async () => {
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift())
      for (const address of own) if (!found.has(address)) await ask(address);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return found;
}
