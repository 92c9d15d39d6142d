import { describe, expect, test } from "vitest";
import { answerUnlessKnown } from "./conditional-response";

const changedAt = new Date("2026-11-26T09:30:15.700Z");
const content = { body: "all of it", type: "application/xml", digest: "abc", changedAt };
const ask = (headers: Record<string, string>, with_ = {}) =>
  answerUnlessKnown(new Request("http://localhost", { headers }), { ...content, ...with_ });

describe("a file for search engines", () => {
  test("says what it is and when it became so", async () => {
    const answer = ask({});
    expect([answer.status, await answer.text(), answer.headers.get("content-type")]).toEqual([
      200,
      "all of it",
      "application/xml",
    ]);
    expect(answer.headers.get("etag")).toBe('W/"abc"');
    expect(answer.headers.get("last-modified")).toBe("Thu, 26 Nov 2026 09:30:15 GMT");
  });

  test("keeps its bytes", async () => {
    const body = Buffer.from([31, 139, 8, 0, 255]);
    expect(Buffer.from(await ask({}, { body }).arrayBuffer())).toEqual(body);
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
  ])("answers %o with %i", async (headers, status) => {
    const answer = ask(headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(status === 304 ? "" : "all of it");
    expect(answer.headers.get("etag")).toBe('W/"abc"');
  });

  test("of which nobody knows since when it is so is told apart by its bytes alone", () => {
    const answer = ask({ "if-modified-since": "Thu, 26 Nov 2026 09:30:15 GMT" }, { changedAt: undefined });
    expect([answer.status, answer.headers.get("last-modified")]).toEqual([200, null]);
  });
});
