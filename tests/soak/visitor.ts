import { type Agent, Agent as HttpsAgent, request } from "node:https";
import { setTimeout as pause } from "node:timers/promises";
import type { Fields } from "../crash/form";
import type { Outcomes } from "./outcomes";

export type Page = { path: string; status: number; html: string };
type Body = { bytes: Buffer; type: string };

/** Addresses of the loopback network that were given to visitors so far. */
let visitors = 0;

/**
 * One visitor of the market: a browser without scripts, with an address and cookies of its own. Whatever the market
 * cannot serve at the moment is repeated until it can.
 */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #agent: Agent;

  constructor(
    readonly origin: string,
    readonly outcomes: Outcomes,
  ) {
    visitors++;
    const localAddress = `127.${1 + (visitors >> 16)}.${(visitors >> 8) & 255}.${visitors & 255 || 1}`;
    this.#agent = new HttpsAgent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false, localAddress });
  }

  /** Opens a page, follows redirects, and returns the last one. */
  open(kind: string, path: string, wanted: readonly number[] = [200]): Promise<Page> {
    return this.#request(kind, path, wanted);
  }

  /** Sends a form, and returns the page to which the market leads. */
  async send(kind: string, path: string, fields: Fields, files: Record<string, File> = {}): Promise<Page> {
    const { path: next } = await this.#post(kind, path, [303], fields, files);
    return this.open(`${kind}, its page`, next);
  }

  /** Sends a form whose own page says that it was received. */
  sendHere(kind: string, path: string, fields: Fields): Promise<Page> {
    return this.#post(kind, path, [200], fields, {});
  }

  async #post(
    kind: string,
    path: string,
    wanted: readonly number[],
    fields: Fields,
    files: Record<string, File>,
  ): Promise<Page> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const [name, file] of Object.entries(files)) form.set(name, file);
    const encoded = new Response(form);
    const type = encoded.headers.get("content-type") ?? "";
    const body = { bytes: Buffer.from(await encoded.arrayBuffer()), type };
    return this.#request(kind, path, wanted, body);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Repeats a request until the status is wanted. @throws Error after a minute */
  async #request(kind: string, path: string, wanted: readonly number[], body?: Body): Promise<Page> {
    for (const until = performance.now() + 60_000; ; ) {
      const from = performance.now();
      const response = await this.#exchange(path, body).catch(() => undefined);
      const status = response?.status ?? 0;
      const isRedirect = !body && (status === 307 || status === 308 || status === 303);
      if (this.outcomes.count(kind, isRedirect ? 200 : status, isRedirect ? [200] : wanted, from) && response) {
        const next = response.location ? localPath(response.location, this.origin) : path;
        return isRedirect ? this.#request(kind, next, wanted) : { path: next, status, html: response.html };
      }
      if (performance.now() > until) throw new Error(`${kind} was not served within a minute`);
      await pause(250);
    }
  }

  #exchange(path: string, body?: Body): Promise<{ status: number; location?: string; html: string }> {
    const headers: Record<string, string | number> = { origin: this.origin };
    if (this.#cookies.size) headers.cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    if (body) Object.assign(headers, { "content-type": body.type, "content-length": body.bytes.length });
    return new Promise((resolve, reject) => {
      const method = body ? "POST" : "GET";
      const sent = request(this.origin + path, { method, agent: this.#agent, headers, timeout: 30_000 }, (response) => {
        for (const cookie of response.headers["set-cookie"] ?? []) this.#keep(cookie);
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.once("error", reject);
        response.once("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            html: Buffer.concat(parts).toString(),
          }),
        );
      });
      sent.once("timeout", () => sent.destroy(new Error("no response within 30 seconds")));
      sent.once("error", reject).end(body?.bytes);
    });
  }

  #keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

function localPath(location: string, origin: string): string {
  const { pathname, search } = new URL(location, origin);
  return pathname + search;
}
