import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { answerWith, tagDocument } from "@/lib/document";
import { Overloaded, Renderer } from "./renderer";

const question = (path: string) => ({ path, headers: { host: "localhost" } });

/** Answers in the order it is told to. */
function heldBack() {
  const asked: string[] = [];
  const finish = new Map<string, () => void>();
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? "");
    finish.set(request.url ?? "", () => response.end(request.url));
  };
  return { asked, finish, handle };
}

describe("rendering a page", () => {
  test("collects what Next wrote, and what the page said about itself", async () => {
    const renderer = new Renderer((_, response) => {
      tagDocument("listing:1", "home");
      answerWith(410);
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<p>");
      response.end("x</p>");
    });
    const { status, headers, body, tags } = await renderer.render(question("/en"));
    expect({ status, body: body.toString(), tags: [...tags] }).toEqual({
      status: 410,
      body: "<p>x</p>",
      tags: ["listing:1", "home"],
    });
    expect(headers).toMatchObject({ "content-type": "text/html", "set-cookie": ["a=1", "b=2"] });
  });

  test("hands a form's body to Next", async () => {
    const renderer = new Renderer(async (request, response) => {
      const chunks = await (request as unknown as AsyncIterable<Buffer> & IncomingMessage).toArray();
      response.end(Buffer.concat(chunks as Buffer[]));
    });
    const { body } = await renderer.render({ ...question("/en"), method: "POST", body: Buffer.from("name=Layla") });
    expect(body.toString()).toBe("name=Layla");
  });

  test("fails when Next fails, or takes too long", async () => {
    const broken = new Renderer(() => Promise.reject(new Error("broken")));
    await expect(broken.render(question("/en"))).rejects.toThrow("broken");
    const silent = new Renderer(() => {}, { timeout: 20 });
    await expect(silent.render(question("/en"))).rejects.toThrow("no answer within 20 ms");
  });

  test("turns away who has waited too long when their turn comes", async () => {
    const { asked, finish, handle } = heldBack();
    const renderer = new Renderer(handle, { concurrency: 1, patience: 20, usual: 0 });
    const first = renderer.render(question("/1"));
    const second = renderer.render(question("/2")).catch((error: unknown) => error);
    const from = performance.now();
    await vi.waitUntil(() => performance.now() - from > 40);
    finish.get("/1")?.();
    await first;
    expect(await second).toBeInstanceOf(Overloaded);
    expect(asked).toEqual(["/1"]);
  });

  test("goes on with so many at a time, turns away at once what would wait too long, and lets urgent pages pass", async () => {
    const { asked, finish, handle } = heldBack();
    const renderer = new Renderer(handle, { concurrency: 1, patience: 10_000, usual: 20_000 });
    const answer = async (path: string) => (await vi.waitUntil(() => finish.get(path)))();
    const first = renderer.render(question("/1"));
    const second = renderer.render(question("/2"));
    await expect(renderer.render(question("/3"))).rejects.toThrow(Overloaded);
    const urgent = renderer.render(question("/503"), { urgent: true });
    await answer("/1");
    await answer("/503");
    await answer("/2");
    await Promise.all([first, second, urgent]);
    expect(asked).toEqual(["/1", "/503", "/2"]);
  });
});
