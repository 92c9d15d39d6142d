import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setResponseStatus } from "@/lib/rendering/document";
import { openSite, type Site, sendPage } from "../testing";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

describe("a private document", () => {
  test("is rendered for its visitor and cached nowhere", async () => {
    site.answer = (request, response) => {
      response.setHeader("set-cookie", ["a=1; Path=/", "b=2; Path=/"]);
      sendPage(response, `for ${request.headers.cookie}`);
    };
    const page = await site.get("/en/inquiry-list", { headers: { cookie: "list=7" } });
    expect(await page.text()).toContain("for list=7");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
    await site.get("/en/inquiry-list");
    expect(site.countRequests("/en/inquiry-list")).toBe(2);
  });
});

describe("a form", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ $ACTION_ID_40a1: "", ...fields })) data.set(name, value);
    return data;
  };
  const post = (body: BodyInit, headers: Record<string, string> = { origin: site.origin }) =>
    site.get("/en/p/horse-19", { method: "POST", body, headers });

  test("is answered with 422 and its errors, never cached", async () => {
    site.answer = (_, response) => {
      setResponseStatus(422);
      sendPage(response, "your e-mail lacks an @");
    };
    const page = await post(form({ email: "layla" }));
    expect([page.status, page.headers.get("cache-control")]).toEqual([422, "no-store"]);
    expect(await page.text()).toContain("lacks an @");
  });

  test("sent to a page that no longer exists is answered with that page's status", async () => {
    site.answer = (_, response) => {
      setResponseStatus(422);
      response.writeHead(404, { "content-type": "text/html" }).end("<!DOCTYPE html><html></html>");
    };
    expect((await post(form({ body: "too late" }))).status).toBe(404);
  });

  test("redirects with 303 and its cookies", async () => {
    site.answer = (_, response) =>
      response.writeHead(303, { location: "/en/i/token?done=sent", "set-cookie": "session=1; Path=/" }).end();
    const page = await post(form({}));
    expect([page.status, page.headers.get("location")]).toEqual([303, "/en/i/token?done=sent"]);
    expect(page.headers.getSetCookie()).toEqual(["session=1; Path=/"]);
  });

  test("is refused from another origin, without an origin, of another type, or without an action", async () => {
    const statusOf = async (answer: Promise<Response>) => (await answer).status;
    expect(await statusOf(post(form({}), { origin: "https://evil.example" }))).toBe(403);
    expect(await statusOf(post(form({}), {}))).toBe(403);
    expect(await statusOf(post(new URLSearchParams({ $ACTION_ID_40a1: "" })))).toBe(415);
    const nothing = new FormData();
    nothing.set("a", "b");
    expect(await statusOf(post(nothing))).toBe(400);
    expect(site.countRequests("/en/p/horse-19")).toBe(0);
  });

  test("carries files to pages that accept them, up to their limit", async () => {
    site.answer = (_, response) => sendPage(response, "thank you");
    const megabytes = (count: number) => {
      const data = form({ message: "as in this picture" });
      data.set("file", new Blob([Buffer.alloc(count * 1024 ** 2)], { type: "image/png" }), "horse.png");
      return data;
    };
    const send = async (path: string, body: FormData) =>
      (await site.get(path, { method: "POST", body, headers: { origin: site.origin } })).status;
    for (const path of ["/en/p/horse-19", "/en/shop/lin", "/en/videos/a-1", "/en/i/token", "/en/inquiry-list"])
      expect(await send(path, megabytes(1)), path).toBe(200);
    expect(await send("/en/p/horse-19", megabytes(25))).toBe(200);
    const requestCount = site.countRequests("/en/p/horse-19");
    for (const [path, count] of [
      ["/en/p/horse-19", 27],
      ["/en/sign-in", 1],
      ["/en/account", 1],
    ] as const)
      expect(await send(path, megabytes(count)), path).toBe(413);
    expect(site.countRequests("/en/p/horse-19")).toBe(requestCount);
  });

  test("that is too large is refused before its body arrives", async () => {
    const length = String(1024 ** 3);
    const headers = {
      origin: site.origin,
      "content-type": "multipart/form-data; boundary=x",
      "content-length": length,
    };
    const sending = request(`${site.origin}/en/p/horse-19`, { method: "POST", headers });
    sending.flushHeaders();
    const [answer] = (await once(sending, "response")) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
    sending.on("error", () => {}).destroy();
  });

  test("is the only request with a body that a document accepts", async () => {
    expect((await site.get("/en/about", { method: "PUT", headers: { origin: site.origin } })).status).toBe(405);
  });
});
