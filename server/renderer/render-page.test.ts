import type { IncomingMessage, RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { PageRenderer } from "./render-page";
import { renderWithNext } from "./render-with-next";
import { requestOf } from "./request.fixture";
import { UnfinishedDocument } from "./to-plain-html";

const { signal } = new AbortController();
const html = "<!DOCTYPE html><html><body>x<script>1</script></body></html>";
const render = (handle: RequestListener) =>
  new PageRenderer(handle).render(requestOf({}), undefined, new AbortController().signal);
const newState = () => ({ tags: new Set<string>() });

describe("rendering with Next", () => {
  test("collects the response, and the tags and status that the page set", async () => {
    const handle: RequestListener = (_, response) => {
      tagDocument("listing:1", "home");
      setResponseStatus(410);
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<p>");
      response.end("x</p>");
    };
    const state = newState();
    const { status, headers, body } = await renderWithNext(handle, requestOf({}), state, signal);
    expect({ status, body: body.toString(), tags: [...state.tags] }).toEqual({
      status: 410,
      body: "<p>x</p>",
      tags: ["listing:1", "home"],
    });
    expect(headers).toMatchObject({ "content-type": "text/html", "set-cookie": ["a=1", "b=2"] });
  });

  test("passes a form's body to Next", async () => {
    const handle: RequestListener = async (request, response) => {
      const chunks = await (request as unknown as AsyncIterable<Buffer> & IncomingMessage).toArray();
      response.end(Buffer.concat(chunks as Buffer[]));
    };
    const form = requestOf({ method: "POST", body: Buffer.from("name=Layla") });
    expect((await renderWithNext(handle, form, newState(), signal)).body.toString()).toBe("name=Layla");
  });

  test("fails when Next fails, or when it is aborted", async () => {
    await expect(render(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    const late = new AbortController();
    const answer = new PageRenderer(() => {}).render(requestOf({}), undefined, late.signal);
    late.abort(new Error("late"));
    await expect(answer).rejects.toThrow("late");
  });
});

describe("a rendered page", () => {
  test("keeps its content with status 404 if it set that itself, not if Next did or with 410", async () => {
    const answerWith = (status: 404 | 410, statusOfNext: number) =>
      render((_, response) => {
        setResponseStatus(status);
        response.writeHead(statusOfNext).end(html);
      });
    const [own, missing, gone] = [await answerWith(404, 200), await answerWith(404, 404), await answerWith(410, 404)];
    expect([own.status, own.html !== undefined]).toEqual([404, true]);
    expect([missing.status, missing.html !== undefined]).toEqual([404, false]);
    expect([gone.status, gone.html !== undefined]).toEqual([410, false]);
  });

  test("is plain, with its cookies and an etag", async () => {
    const page = await render((_, response) => response.setHeader("set-cookie", "a=1").end(html));
    expect(page.html?.toString()).toBe(html.replace("<script>1</script>", ""));
    expect(page).toMatchObject({ status: 200, cookies: ["a=1"], tags: [], headers: { etag: expect.any(String) } });
  });

  test("is complete in any writing system", async () => {
    const long = `<!DOCTYPE html><html><body>${"玩具 لعبة 🪁 é".repeat(20_000)}</body></html>`;
    expect((await render((_, response) => response.end(long))).html?.toString() === long).toBe(true);
  });

  test("has no body if it is a redirect or missing", async () => {
    const moved = await render((_, response) => response.writeHead(308, { location: "/fr" }).end(html));
    expect(moved).toMatchObject({ status: 308, headers: { location: "/fr" } });
    const missing = await render((_, response) => {
      tagDocument("listing:1");
      response.writeHead(404).end(html);
    });
    expect(missing).toMatchObject({ status: 404, headers: {}, tags: ["listing:1"] });
    expect([moved.html, missing.html]).toEqual([undefined, undefined]);
  });

  test("is never one that a script would have to complete", async () => {
    await expect(render((_, response) => response.end("<template id='B:0'></template>"))).rejects.toThrow(
      UnfinishedDocument,
    );
  });
});
