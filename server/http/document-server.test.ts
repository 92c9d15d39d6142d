import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { cacheByTag } from "@/lib/cache/cache-by-tag";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { openSite, plainPage, type Site, sendPage } from "../testing";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

describe("a document", () => {
  test("is rendered once, without a script, under a strict policy", async () => {
    const [first, second] = [await site.get("/en/about"), await site.get("/en/about?utm_source=x")];
    expect([first.headers.get("x-document"), second.headers.get("x-document")]).toEqual(["miss", "hit"]);
    expect(await second.text()).toBe(plainPage("page /en/about"));
    expect(second.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(site.countRequests("/en/about")).toBe(1);
  });

  test("is the same at its own address and at one with unknown parameters, in every encoding", async () => {
    await site.get("/en/about");
    for (const encoding of ["br", "gzip", "identity"]) {
      const headers = { "accept-encoding": encoding };
      const responseOf = async (path: string) => {
        const answer = await site.get(path, { headers });
        const ofRequest = ["date", "x-request-id"];
        return [
          answer.status,
          await answer.text(),
          ...[...answer.headers].filter(([name]) => !ofRequest.includes(name)),
        ];
      };
      const short = await responseOf("/en/about");
      expect(short).toEqual(await responseOf("/en/about?utm_source=x"));
      expect(short).toContainEqual(["x-content-type-options", "nosniff"]);
      expect(short).toContainEqual(["vary", "accept-encoding"]);
    }
  });

  test("is the same for every visitor: no header of theirs reaches the page", async () => {
    const headers = { cookie: "session=1", "accept-language": "ar", "x-forwarded-host": "evil.example", rsc: "1" };
    await site.get("/en/industries", { headers });
    expect(Object.keys(site.requests[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "host",
      "user-agent",
    ]);
  });

  test("is answered with 304 if the client's copy is current, and has no body for HEAD", async () => {
    const { headers } = await site.get("/en/market");
    const again = await site.get("/en/market", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await site.get("/en/market", { method: "HEAD", headers: { "accept-encoding": "identity" } });
    expect([head.status, Number(head.headers.get("content-length")) > 0, await head.text()]).toEqual([200, true, ""]);
  });

  test("is not served from the cache to a request for another host", async () => {
    await site.get("/en/market");
    expect(await site.statusOfRaw("/en/market", { host: "evil.example" })).toBe(421);
  });

  test("has no body for HEAD when it is cached, and the same headers", async () => {
    const headers = { "accept-encoding": "gzip" };
    const cached = [await site.get("/en/videos", { headers }), await site.get("/en/videos", { headers })][1];
    const head = await site.get("/en/videos", { method: "HEAD", headers });
    const headersOf = (answer?: Response) =>
      ["content-length", "content-encoding", "content-type", "etag", "vary", "content-security-policy"].map((name) =>
        answer?.headers.get(name),
      );
    expect([head.headers.get("x-document"), await head.text()]).toEqual(["hit", ""]);
    expect(headersOf(head)).toEqual(headersOf(cached));
  });

  test("is rendered from fresh reads once its tag is invalidated", async () => {
    let count = 0;
    const read = () => cacheByTag("rates", async () => ++count);
    expect([await read(), await read()]).toEqual([1, 1]);
    await purgeDocuments(database, "home");
    await purgeDocuments(database, "rates");
    await expect.poll(read).toBe(2);
  });

  test("is rendered again after a transaction that invalidates its tag, and not before it commits", async () => {
    site.answer = (request, response) => {
      tagDocument("listing:41");
      sendPage(response, `page ${request.url}`);
    };
    await site.get("/en/p/horse-15");
    await database.transaction(async (tx) => {
      await purgeDocuments(tx, "listing:41");
      expect((await site.get("/en/p/horse-15")).headers.get("x-document")).toBe("hit");
    });
    await expect.poll(async () => (await site.get("/en/p/horse-15")).headers.get("x-document")).toBe("miss");
  });

  test("survives the loss of the connection that listens for invalidations", async () => {
    await site.get("/en/p/horse-16");
    const login = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
    const ended = await login`
      select pg_terminate_backend(pid) from pg_stat_activity
      where usename = session_user and application_name = 'rattledrum listens' and query ilike 'listen documents%'`;
    await login.end();
    expect(ended.length).toBeGreaterThan(0);
    expect((await site.get("/en/p/horse-16")).status).toBe(200);
    await expect.poll(async () => (await site.get("/en/p/horse-16")).headers.get("x-document")).toBe("miss");
  });

  test("that Next could not finish is a 500 with the market's page, and is never cached", async () => {
    site.answer = (_, response) => response.writeHead(200).end("<html><body><template id='B:0'></template>");
    const broken = await site.get("/en/new");
    expect([broken.status, broken.headers.get("cache-control")]).toEqual([500, "no-store"]);
    expect(await broken.text()).toContain("status /en/status/500");
    site.answer = (request, response) => sendPage(response, `page ${request.url}`);
    expect((await site.get("/en/new")).status).toBe(200);
  });

  test("that is gone is a 410 with the market's page", async () => {
    site.answer = (_, response) => {
      setResponseStatus(410);
      response.writeHead(404).end("shell");
    };
    const gone = await site.get("/en/p/gone-17");
    expect([gone.status, gone.headers.get("x-robots-tag")]).toEqual([410, "noindex"]);
    expect(await gone.text()).toContain("status /en/status/410");
  });

  test("is reached from any spelling by one redirect, even when the page itself has moved", async () => {
    site.answer = (_, response) => response.writeHead(308, { location: "/en/p/right-18" }).end();
    const moved = await site.get("/EN//p/Wrong-18/");
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/en/p/right-18"]);
  });

  test("that is gone is a 410 under any spelling, without a redirect", async () => {
    site.answer = (_, response) => {
      setResponseStatus(410);
      response.writeHead(404).end("shell");
    };
    expect((await site.get("/EN//p/Gone-19/")).status).toBe(410);
  });
});
