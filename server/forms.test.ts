import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerWith } from "@/lib/document";
import { openSite, type Site, sendPage } from "./testing";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

describe("a private document", () => {
  test("is rendered for its visitor and kept by nobody", async () => {
    site.answer = (request, response) => {
      response.setHeader("set-cookie", ["a=1; Path=/", "b=2; Path=/"]);
      sendPage(response, `for ${request.headers.cookie}`);
    };
    const page = await site.get("/en/inquiry-list", { headers: { cookie: "list=7" } });
    expect(await page.text()).toContain("for list=7");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
    await site.get("/en/inquiry-list");
    expect(site.timesAsked("/en/inquiry-list")).toBe(2);
  });
});

describe("a form", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ $ACTION_KEY: "k", ...fields })) data.set(name, value);
    return data;
  };
  const post = (body: BodyInit, headers: Record<string, string> = { origin: site.origin }) =>
    site.get("/en/p/horse-19", { method: "POST", body, headers });

  test("comes back with 422 and its mistakes, never kept", async () => {
    site.answer = (_, response) => {
      answerWith(422);
      sendPage(response, "your e-mail lacks an @");
    };
    const page = await post(form({ email: "layla" }));
    expect([page.status, page.headers.get("cache-control")]).toEqual([422, "no-store"]);
    expect(await page.text()).toContain("lacks an @");
  });

  test("leads on with 303 and its cookies", async () => {
    site.answer = (_, response) =>
      response.writeHead(303, { location: "/en/i/token?done=sent", "set-cookie": "session=1; Path=/" }).end();
    const page = await post(form({}));
    expect([page.status, page.headers.get("location")]).toEqual([303, "/en/i/token?done=sent"]);
    expect(page.headers.getSetCookie()).toEqual(["session=1; Path=/"]);
  });

  test("is refused from elsewhere, from nowhere, too large, of another type, or without an action", async () => {
    const statusOf = async (answer: Promise<Response>) => (await answer).status;
    expect(await statusOf(post(form({}), { origin: "https://evil.example" }))).toBe(403);
    expect(await statusOf(post(form({}), {}))).toBe(403);
    expect(await statusOf(post(form({ message: "x".repeat(70_000) })))).toBe(413);
    expect(await statusOf(post(new URLSearchParams({ $ACTION_KEY: "k" })))).toBe(415);
    const nothing = new FormData();
    nothing.set("a", "b");
    expect(await statusOf(post(nothing))).toBe(400);
    expect(site.timesAsked("/en/p/horse-19")).toBe(0);
  });

  test("is the only thing a document takes", async () => {
    expect((await site.get("/en/about", { method: "PUT", headers: { origin: site.origin } })).status).toBe(405);
  });
});
