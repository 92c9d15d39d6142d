import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

export type PageResponse = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type FetchPage = (address: string, headers?: Record<string, string>) => Promise<PageResponse>;

export const googlebot =
  "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.6778.69 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

/** Milliseconds before each retry after a 503. */
const pauses = [1_000, 3_000, 9_000];

export type CrawlClient = { fetchPage: FetchPage; stop(): void /** Number of retries after a 503. */; retried: number };

/**
 * Requests as Googlebot does: without cookies or Accept-Language, with retries after 503, without following redirects.
 */
export function openCrawlClient(origin: string): CrawlClient {
  const isSecure = origin.startsWith("https:");
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 8 });
  const send: FetchPage = (address, headers = {}) =>
    new Promise((resolve, reject) => {
      const sent = (isSecure ? secureRequest : request)(
        new URL(address, origin),
        { agent, headers: { "user-agent": googlebot, accept: "text/html,*/*;q=0.8", ...headers }, timeout: 60_000 },
        (answer) =>
          buffer(answer).then(
            (body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
            reject,
          ),
      );
      sent.once("timeout", () => sent.destroy(new Error(`${address} did not answer within a minute`)));
      sent.once("error", reject).end();
    });
  const client: CrawlClient = {
    retried: 0,
    stop: () => agent.destroy(),
    async fetchPage(address, headers) {
      let answer = await send(address, headers);
      for (const pause of pauses) {
        if (answer.status !== 503) break;
        client.retried++;
        await sleep(pause);
        answer = await send(address, headers);
      }
      return answer;
    },
  };
  return client;
}
