import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setting } from "../../src/model/build/setting.ts";
import { createSiteServer, type SiteServerOptions } from "./site-server.ts";

const DEFAULT_PORT = 4321;
const LOCAL_HOST = "127.0.0.1";

/** A server that answers. */
export interface RunningServer {
  /** The address of the home page. */
  readonly address: string;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

/** The port asked for by `PORT`, or 4321. Throws where `PORT` is no port. */
export function wantedPort(): number {
  const wanted = setting(process.env.PORT) ?? String(DEFAULT_PORT);
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > 65_535)
    throw new Error(`PORT is "${wanted}", which is not a port (0 to 65535).`);
  return port;
}

/** The path below which the site is published: `SITE_BASE` with slashes at both ends. */
export function siteBase(): string {
  const parts = (process.env.SITE_BASE ?? "/").split("/").filter(Boolean);
  return parts.length > 0 ? `/${parts.join("/")}/` : "/";
}

/** Starts a server of a built site on this machine only, or on `HOST`. Rejects with what to do where the port is taken. */
export async function serveSite(options: SiteServerOptions, port: number): Promise<RunningServer> {
  const server = createSiteServer(options);
  await listen(server, port, setting(process.env.HOST) ?? LOCAL_HOST);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${options.base ?? "/"}`,
    close: () => stop(server),
  };
}

/** Rejects, with what to do, where a port is taken: to be asked before minutes are spent on a build. */
export async function expectFreePort(port: number): Promise<void> {
  const running = await serveSite({ root: "." }, port);
  await running.close();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new Error(reasonNotListening(error, port)));
    });
    server.listen(port, host, resolve);
  });
}

function reasonNotListening(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === "EACCES")
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=4321 npm start`;
  return `The server could not start: ${error.message}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
