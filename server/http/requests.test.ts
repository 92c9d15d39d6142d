import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { headerLimits } from "@/lib/http/http-limits";
import { cleanHeaders, comesFromUs, isLetIn, readBody, TooLarge, TooSlow } from "./requests";

const requestWith = (headers: Record<string, string>) =>
  ({ headers: { ...headers }, socket: { remoteAddress: "203.0.113.9" } }) as unknown as IncomingMessage;

describe("a request that changes something comes from us", () => {
  test.each([
    [{ host: "market.example", origin: "https://market.example" }, true],
    [{ host: "market.example:3000", origin: "http://market.example:3000" }, true],
    [{ host: "market.example:443", origin: "https://market.example" }, true],
    [{ host: "inner:3000", "x-forwarded-host": "market.example", origin: "https://market.example" }, true],
    [{ host: "market.example", "sec-fetch-site": "same-origin" }, true],
    [{ host: "market.example" }, false],
    [{ host: "market.example", "sec-fetch-site": "same-site" }, false],
    [{ host: "market.example", origin: "null" }, false],
    [{ host: "market.example", origin: "https://evil.example" }, false],
    [{ host: "market.example", origin: "https://market.example.evil.example" }, false],
    [{ host: "market.example", origin: "https://evil.example", "sec-fetch-site": "same-origin" }, false],
  ])("%o: %s", (headers, expected) => {
    expect(comesFromUs(headers)).toBe(expected);
  });
});

describe("headers", () => {
  const lies = {
    host: "market.example",
    "x-forwarded-for": "198.51.100.1, 198.51.100.2",
    "x-forwarded-host": "evil.example",
    "x-client-address": "127.0.0.1",
    "x-middleware-subrequest": "proxy:proxy",
    forwarded: "for=1.2.3.4",
  };

  test("of a visitor do not say where they come from, nor pretend to be Next's own", () => {
    const request = requestWith(lies);
    cleanHeaders(request, false);
    expect(request.headers).toEqual({
      host: "market.example",
      "x-client-address": "203.0.113.9",
      "x-forwarded-for": "203.0.113.9",
    });
  });

  test("of a trusted proxy do, by what it added last", () => {
    const request = requestWith(lies);
    cleanHeaders(request, true);
    expect(request.headers).toMatchObject({
      "x-client-address": "198.51.100.2",
      "x-forwarded-host": "evil.example",
    });
    expect(request.headers).not.toHaveProperty("x-middleware-subrequest");
  });
});

describe("a header that is parsed", () => {
  const kept = Object.entries(headerLimits).filter(([name]) => !["forwarded", "x-forwarded-for"].includes(name));
  test.each(kept)("%s counts as missing past %i characters", (name, most) => {
    const request = requestWith({ host: "market.example", [name]: "x".repeat(most) });
    cleanHeaders(request, true);
    expect(request.headers[name]).toBeDefined();
    request.headers[name] = "x".repeat(most + 1);
    cleanHeaders(request, true);
    expect(request.headers[name]).toBeUndefined();
  });
});

describe("a body", () => {
  const bodyOf = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk))) as IncomingMessage;

  test("is read whole", async () => {
    expect((await readBody(bodyOf("ab", "c"), 3)).toString()).toBe("abc");
  });

  test("is refused when it outgrows its limit, whatever was announced", async () => {
    await expect(readBody(bodyOf("ab", "cd"), 3)).rejects.toThrow(TooLarge);
  });

  test("is given up when it does not come", async () => {
    const never = new Readable({ read() {} }) as IncomingMessage;
    await expect(readBody(never, 3, 20)).rejects.toThrow(TooSlow);
  });
});

test("only the end of mails is taken from anywhere", () => {
  const from = (method: string, url: string) => isLetIn({ method, url, headers: { host: "market.example" } });
  expect(from("POST", "/api/unsubscribe?token=x")).toBe(true);
  for (const url of ["/api/own-data", "/en/account", "/api/unsubscribe/x", "/en/api/unsubscribe?token=x"])
    expect(from("POST", url), url).toBe(false);
  expect(from("DELETE", "/api/unsubscribe?token=x")).toBe(false);
});
