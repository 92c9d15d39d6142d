import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { headerLimits } from "@/lib/http/http-limits";
import { BodyTooLarge, BodyTooSlow, cleanHeaders, isAllowedOrigin, isSameOrigin, readBody } from "./requests";

const requestWith = (headers: Record<string, string>) =>
  ({ headers: { ...headers }, socket: { remoteAddress: "203.0.113.9" } }) as unknown as IncomingMessage;

describe("a request that changes something has the market's origin", () => {
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
    expect(isSameOrigin(headers)).toBe(expected);
  });
});

describe("headers", () => {
  const forged = {
    host: "market.example",
    "x-forwarded-for": "198.51.100.1, 198.51.100.2",
    "x-forwarded-host": "evil.example",
    "x-client-address": "127.0.0.1",
    "x-middleware-subrequest": "proxy:proxy",
    forwarded: "for=1.2.3.4",
  };

  test("of a visitor cannot forge the client address or Next's internal headers", () => {
    const request = requestWith(forged);
    cleanHeaders(request, false);
    expect(request.headers).toEqual({
      host: "market.example",
      "x-client-address": "203.0.113.9",
      "x-forwarded-for": "203.0.113.9",
    });
  });

  test("of a trusted proxy give the client address, by its last entry", () => {
    const request = requestWith(forged);
    cleanHeaders(request, true);
    expect(request.headers).toMatchObject({
      "x-client-address": "198.51.100.2",
      "x-forwarded-host": "evil.example",
    });
    expect(request.headers).not.toHaveProperty("x-middleware-subrequest");
  });
});

describe("a header that is parsed", () => {
  const checked = Object.entries(headerLimits).filter(([name]) => !["forwarded", "x-forwarded-for"].includes(name));
  test.each(checked)("%s is dropped past %i characters", (name, maxLength) => {
    const request = requestWith({ host: "market.example", [name]: "x".repeat(maxLength) });
    cleanHeaders(request, true);
    expect(request.headers[name]).toBeDefined();
    request.headers[name] = "x".repeat(maxLength + 1);
    cleanHeaders(request, true);
    expect(request.headers[name]).toBeUndefined();
  });
});

describe("a body", () => {
  const bodyOf = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk))) as IncomingMessage;

  test("is read whole", async () => {
    expect((await readBody(bodyOf("ab", "c"), 3)).toString()).toBe("abc");
  });

  test("is refused when it exceeds its limit, whatever length was announced", async () => {
    await expect(readBody(bodyOf("ab", "cd"), 3)).rejects.toThrow(BodyTooLarge);
  });

  test("is given up when it does not arrive in time", async () => {
    const never = new Readable({ read() {} }) as IncomingMessage;
    await expect(readBody(never, 3, 20)).rejects.toThrow(BodyTooSlow);
  });
});

test("only one-click unsubscription is accepted from any origin", () => {
  const from = (method: string, url: string) => isAllowedOrigin({ method, url, headers: { host: "market.example" } });
  expect(from("POST", "/api/unsubscribe?token=x")).toBe(true);
  for (const url of ["/api/own-data", "/en/account", "/api/unsubscribe/x", "/en/api/unsubscribe?token=x"])
    expect(from("POST", url), url).toBe(false);
  expect(from("DELETE", "/api/unsubscribe?token=x")).toBe(false);
});
