import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { documentPages, findRoute } from "../page-cache/routes";
import { cdnHeaderNames } from "../page-cache/shared-headers";
import { openSite, type Site, sendPage } from "../testing";

const cdn = {
  CDN_PURGE_URL: "http://127.0.0.1:9/",
  CDN_PURGE_FORM: "varnish",
  CDN_PURGE_TOKEN: "the-token-of-the-cdn",
};
let site: Site;
beforeAll(async () => {
  site = await openSite(undefined, cdn);
});
afterAll(() => site.close());
beforeEach(() => {
  site.reset();
  site.answer = (request, response) => {
    tagDocument("home");
    sendPage(response, `page ${request.url}`);
  };
});

const cacheHeaders = ({ headers }: Response) => ({
  cacheControl: headers.get("cache-control"),
  cdn: cdnHeaderNames.map((name) => headers.get(name)).filter(Boolean),
});
const shared = (fresh: number, lifetime: string) => ({
  cacheControl: `public, max-age=0, must-revalidate, s-maxage=${fresh}`,
  cdn: [lifetime, "all home"],
});
const privately = { cacheControl: "no-store", cdn: [] };

describe("behind a CDN", () => {
  test.each(documentPages)("/en/%s says whether it may be stored", async (page) => {
    const url = `/en/${page.replace(/\[\w+\]/g, "1a")}`.replace(/\/$/, "");
    const route = findRoute(url, () => false);
    if (route.kind !== "document") throw new Error(`${url} is no document`);
    const { isPrivate, fresh, stale } = route.policy;
    const renewal = stale ? `, stale-while-revalidate=${stale / 1000}` : "";
    const expected = isPrivate ? privately : shared(fresh / 1000, `max-age=${fresh / 1000}${renewal}`);
    const visitors: Record<string, string>[] = [
      {},
      { cookie: "session=1; locale=zh; currency=EUR", "accept-language": "ar" },
    ];
    for (const headers of visitors) {
      const response = await site.get(url, { headers });
      expect([response.status, cacheHeaders(response)]).toEqual([200, expected]);
      expect(response.headers.get("vary")).toBe("accept-encoding");
      expect(response.headers.get("set-cookie")).toBeNull();
    }
  });

  test.each(["/api/visitor", "/en/workspace", "/en/nothing", "/livez"])("%s has no keys", async (url) => {
    expect(cacheHeaders(await site.get(url)).cdn).toEqual([]);
  });

  test("the English page at / is private, because others are redirected from there", async () => {
    const headers = { "accept-language": "" };
    const response = await site.get("/", { headers });
    expect(response.status).toBe(200);
    expect(cacheHeaders(response)).toEqual({ cacheControl: "private, no-cache", cdn: [] });
  });

  test("304 repeats the lifetime and the keys", async () => {
    const first = await site.get("/en/market");
    const again = await site.get("/en/market", { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    expect([again.status, cacheHeaders(again)]).toEqual([304, cacheHeaders(first)]);
  });

  test("a page that is gone may be stored until its tag is invalidated", async () => {
    site.answer = (_, response) => {
      tagDocument("listing:46");
      setResponseStatus(410);
      response.writeHead(404).end("shell");
    };
    const response = await site.get("/en/p/gone-1a");
    expect(response.status).toBe(410);
    expect(cacheHeaders(response).cdn).toContain("all listing:46");
  });
});
