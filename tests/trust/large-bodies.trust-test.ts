import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTrustMarket } from "./market";

const MB = 1024 ** 2;

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
beforeAll(async () => {
  opened = await openTrustMarket({ WORKER: "off" });
});
afterAll(() => opened?.close());

/** Resident megabytes of the market's process, render workers included. */
const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${opened.market.pid}/status`, "utf8"))?.[1]) / 1024;

/** Sends a body until it is refused, and resolves with the status, or "closed" if the connection ended first. */
const send = (path: string, bytes: number, headers: Record<string, string>) =>
  new Promise<number | string>((resolve) => {
    const all = { origin: opened.market.origin, "content-length": String(bytes), ...headers };
    const sent = request(opened.market.origin + path, { method: "POST", headers: all, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.on("error", () => resolve("closed"));
    const chunk = Buffer.alloc(MB / 4, "x");
    let left = bytes;
    // Starts with the head of a file's part, so that the form is valid as far as it arrives.
    if (headers["content-type"]?.startsWith("multipart")) left -= Buffer.byteLength(head);
    const write = () => {
      while (left > 0 && !sent.destroyed) {
        left -= chunk.length;
        if (!sent.write(chunk)) return void sent.once("drain", write);
      }
      if (!sent.destroyed) sent.end();
    };
    if (left < bytes) sent.write(head);
    write();
  });

const head = '--edge\r\ncontent-disposition: form-data; name="1_picture"; filename="horse.jpg"\r\n\r\n';
const form = { "content-type": "multipart/form-data; boundary=edge" };
const action = { ...form, "next-action": `60${"a1".repeat(20)}` };

test.runIf(process.platform === "linux").each([
  ["/api/own-data", form],
  ["/en/workspace/listings/new", action],
  ["/en/sign-in", form],
  ["/api/uploads/x", { "content-type": "application/octet-stream" }],
])(
  "four guests who send 70 MB to %s at once are refused, and memory grows by less than 50 MB",
  async (path, headers) => {
    await opened.market.get("/en");
    const before = memory();
    let peak = 0;
    const timer = setInterval(() => {
      peak = Math.max(peak, memory());
    }, 10);
    const statuses = await Promise.all(Array.from({ length: 4 }, () => send(path, 70 * MB, headers)));
    clearInterval(timer);

    console.log(`${path}: ${statuses.join(" ")}, ${(peak - before).toFixed(0)} MB more`);
    for (const status of statuses) expect([303, 401, 413, 503, "closed"]).toContain(status);
    expect(peak - before).toBeLessThan(50);
  },
);
