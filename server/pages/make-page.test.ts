import type { IncomingMessage, RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { answerWith, tagDocument } from "@/lib/document";
import { makePage } from "./make-page";
import { render } from "./render";
import { UnfinishedDocument } from "./transform";

const question = { path: "/en", headers: { host: "localhost" } };
const patient = new AbortController().signal;
const html = "<!DOCTYPE html><html><body>x<script>1</script></body></html>";
const make = (handle: RequestListener) => makePage(handle, question, patient);

describe("asking Next for a page", () => {
  test("collects what was written, and what the page said about itself", async () => {
    const handle: RequestListener = (_, response) => {
      tagDocument("listing:1", "home");
      answerWith(410);
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<p>");
      response.end("x</p>");
    };
    const { status, headers, body, tags } = await render(handle, question, patient);
    expect({ status, body: body.toString(), tags: [...tags] }).toEqual({
      status: 410,
      body: "<p>x</p>",
      tags: ["listing:1", "home"],
    });
    expect(headers).toMatchObject({ "content-type": "text/html", "set-cookie": ["a=1", "b=2"] });
  });

  test("hands a form's body to Next", async () => {
    const handle: RequestListener = async (request, response) => {
      const chunks = await (request as unknown as AsyncIterable<Buffer> & IncomingMessage).toArray();
      response.end(Buffer.concat(chunks as Buffer[]));
    };
    const form = { ...question, method: "POST", body: Buffer.from("name=Layla") };
    expect((await render(handle, form, patient)).body.toString()).toBe("name=Layla");
  });

  test("fails when Next fails, or once nobody waits any more", async () => {
    await expect(make(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    const late = new AbortController();
    const answer = makePage(() => {}, question, late.signal);
    late.abort(new Error("late"));
    await expect(answer).rejects.toThrow("late");
  });
});

describe("a page as it goes out", () => {
  test("is plain, and has bytes that may leave for another thread", async () => {
    const page = await make((_, response) => response.setHeader("set-cookie", "a=1").end(html));
    expect(Buffer.from(page.html ?? []).toString()).toBe(html.replace("<script>1</script>", ""));
    expect(page.html?.byteLength).toBe(page.html?.buffer.byteLength);
    expect(page).toMatchObject({ status: 200, cookies: ["a=1"], tags: [], headers: { etag: expect.any(String) } });
  });

  test.each([10, 200_000, 300])(
    "is whole in any script, the next one after a long one, too: %i times",
    async (times) => {
      const long = `<!DOCTYPE html><html><body>${"玩具 لعبة 🪁 é".repeat(times)}</body></html>`;
      const page = await make((_, response) => response.end(long));
      expect(Buffer.from(page.html ?? []).toString() === long).toBe(true);
      expect(page.html?.byteLength).toBe(page.html?.buffer.byteLength);
    },
  );

  test("leads elsewhere, or is none at all, without a body", async () => {
    const moved = await make((_, response) => response.writeHead(308, { location: "/fr" }).end(html));
    expect(moved).toMatchObject({ status: 308, headers: { location: "/fr" } });
    const missing = await make((_, response) => {
      tagDocument("listing:1");
      response.writeHead(404).end(html);
    });
    expect(missing).toMatchObject({ status: 404, headers: {}, tags: ["listing:1"] });
    expect([moved.html, missing.html]).toEqual([undefined, undefined]);
  });

  test("is not what a script was to finish", async () => {
    await expect(make((_, response) => response.end("<template id='B:0'></template>"))).rejects.toThrow(
      UnfinishedDocument,
    );
  });
});
