import { Agent, get as request } from "node:http";

/** Views of robots are not counted, so measuring does not change the trending listings. */
export const userAgent = "rattledrum-bench (robot)";

export type PageResponse = { status: number; from: string; bytes: Buffer; milliseconds: number };

/** Makes an agent with this many persistent connections. */
export const connections = (count: number) => new Agent({ keepAlive: true, maxSockets: count });

/** Requests a page and returns its compressed bytes. */
export function requestPage(url: string, agent: Agent): Promise<PageResponse> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip", "user-agent": userAgent };
    request(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          from: String(response.headers["x-document"] ?? ""),
          bytes: Buffer.concat(parts),
          milliseconds: performance.now() - from,
        }),
      );
    }).on("error", reject);
  });
}
