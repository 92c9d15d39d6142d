import { Agent, get as request } from "node:http";

/** Views of programs are not counted, so measuring changes nothing of what trends. */
export const userAgent = "rattledrum-bench (robot)";

export type Answer = { status: number; from: string; bytes: Buffer; milliseconds: number };

/** So many connections that stay open. */
export const connections = (count: number) => new Agent({ keepAlive: true, maxSockets: count });

/** One page as it comes over the wire, still compressed. */
export function get(url: string, agent: Agent): Promise<Answer> {
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
