import { describe, expect, test } from "vitest";
import { conditionalResponse } from "./conditional-response";

const changedAt = new Date("2026-11-26T09:30:15.700Z");
const content = { body: "all of it", type: "application/xml", digest: "abc", changedAt };
const respond = (headers: Record<string, string>, changes = {}) =>
  conditionalResponse(new Request("http://localhost", { headers }), { ...content, ...changes });

describe("a file for search engines", () => {
  test("has its type, etag and date of change", async () => {
    const response = respond({});
    expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
      200,
      "all of it",
      "application/xml",
    ]);
    expect(response.headers.get("etag")).toBe('W/"abc"');
    expect(response.headers.get("last-modified")).toBe("Thu, 26 Nov 2026 09:30:15 GMT");
  });

  test("is sent with unchanged bytes", async () => {
    const body = Buffer.from([31, 139, 8, 0, 255]);
    expect(Buffer.from(await respond({}, { body }).arrayBuffer())).toEqual(body);
  });

  test.each([
    [{ "if-none-match": 'W/"abc"' }, 304],
    [{ "if-none-match": '"abc"' }, 304],
    [{ "if-none-match": '"x", W/"abc"' }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"abcd"' }, 200],
    [{ "if-modified-since": "Thu, 26 Nov 2026 09:30:15 GMT" }, 304],
    [{ "if-modified-since": "Thu, 26 Nov 2026 09:30:14 GMT" }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    [{ "if-none-match": '"x"', "if-modified-since": "Thu, 26 Nov 2026 09:30:15 GMT" }, 200],
  ])("returns for %o status %i", async (headers, status) => {
    const response = respond(headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(status === 304 ? "" : "all of it");
    expect(response.headers.get("etag")).toBe('W/"abc"');
  });

  test("without a date of change is compared by its etag only", () => {
    const response = respond({ "if-modified-since": "Thu, 26 Nov 2026 09:30:15 GMT" }, { changedAt: undefined });
    expect([response.status, response.headers.get("last-modified")]).toEqual([200, null]);
  });
});
