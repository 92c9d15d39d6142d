import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSite, type Site } from "../testing";
import { readTarget } from "./request-target";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

describe("the root address", () => {
  test("redirects to the visitor's language, and serves the English page to clients without one", async () => {
    const arabic = await site.get("/", { headers: { "accept-language": "ar" } });
    expect([arabic.status, arabic.headers.get("location")]).toEqual([302, "/ar"]);
    expect(arabic.headers.get("vary")).toBe("accept-language, cookie");
    const robot = await site.get("/", { headers: { "accept-language": "" } });
    expect([robot.status, (await robot.text()).includes("page /en<")]).toEqual([200, true]);
  });
});

describe("another host name", () => {
  test("than the market's own is refused with 421, for cached pages as well", async () => {
    await site.get("/en/about");
    expect(await site.statusOfRaw("/en/about")).toBe(200);
    for (const path of ["/en/about", "/en/market"]) {
      expect(await site.statusOfRaw(path, { host: "evil.example" })).toBe(421);
      expect(
        await site.statusOfRaw(path, { host: "evil.example", "x-forwarded-host": new URL(site.origin).host }),
      ).toBe(421);
    }
  });
});

describe("files", () => {
  test("of the build are compressed and immutable", async () => {
    const file = await site.get("/_next/static/chunks/a.css", { headers: { "accept-encoding": "br" } });
    expect(await file.text()).toBe("a{color:red}");
    expect(file.headers.get("content-encoding")).toBe("br");
    expect(file.headers.get("cache-control")).toContain("immutable");
  });

  test("outside their folder cannot be requested", async () => {
    for (const url of [
      "/_next/static/%2e%2e/routes-manifest.json",
      "/_next/static/../routes-manifest.json",
      "/assets/..%2f..%2f.next/routes-manifest.json",
      "/media/..%2f.next%2froutes-manifest.json",
    ])
      expect(await site.statusOfRaw(url)).toBe(400);
    for (const url of ["/media/.horse-320.webp.part", "/_next/routes-manifest.json", "/_next/data/x.json"])
      expect(await site.statusOfRaw(url)).toBe(404);
    expect(pathsRequested()).toEqual([]);
  });

  test("of pictures are immutable", async () => {
    const picture = await site.get("/media/horse-320.webp");
    expect([picture.status, picture.headers.get("content-type"), await picture.text()]).toEqual([
      200,
      "image/webp",
      "picture",
    ]);
    expect(picture.headers.get("cache-control")).toContain("immutable");
    expect((await site.get("/media/horse-640.webp")).status).toBe(404);
  });
});

/** Returns the paths of all requests that reached Next, except status pages. */
const pathsRequested = () => site.requests.map(({ url = "" }) => url).filter((url) => !url.includes("/status/"));

describe("an address that another parser would read differently", () => {
  test.each([
    "/_next/../en/about",
    "/_next/%2e%2e/en/about",
    "/en/workspace/../sign-in",
    "/en/workspace/%2E./sign-in",
    "/en/workspace/..%2fsign-in",
    "/en/workspace\\..\\sign-in",
    "/en/workspace/%5c..%5csign-in",
    "/api/../en/about",
    "/en/workspace#/../sign-in",
    "/en/workspace/%00",
    "http://localhost/en/about",
  ])("%s is refused with the market's page and reaches no handler", async (url) => {
    expect(await site.statusOfRaw(url)).toBe(400);
    expect(await site.statusOfRaw(url, {}, "POST")).toBe(400);
    expect(pathsRequested()).toEqual([]);
  });

  test("has one spelling, to which all others redirect at once", async () => {
    for (const [sent, location] of [
      ["//en//workspace///inquiries?tab=x", "/en/workspace/inquiries?tab=x"],
      ["/EN/workspace", "/en/workspace"],
      ["/api//figures", "/api/figures"],
    ])
      expect(await site.locationOfRaw(sent ?? "")).toEqual([308, location]);
    expect(pathsRequested()).toEqual([]);
  });

  test("is read by Next as by the server, whatever is sent", async () => {
    const piece = fc.constantFrom(
      ...["/", "/", "//", ".", "..", "%2e", "%2f", "%5c", "%252e", "\\", "%00", "#", "?", "\xe9", "%c3%a9"],
      ...["en", "EN", "workspace", "about", "_next", "sign-in", "i", "api", "media", "assets", "token"],
    );
    const paths = fc.array(piece, { maxLength: 10 }).map((pieces) => `/${pieces.join("")}`);
    await fc.assert(
      fc.asyncProperty(paths, async (sent) => {
        site.reset();
        await site.statusOfRaw(sent);
        for (const requested of pathsRequested()) {
          expect(readTarget(requested)).toBe(requested);
          const { pathname } = new URL(requested, site.origin);
          expect(pathname).toBe(requested.split("?")[0]);
          const raw = sent.split("?")[0] ?? "";
          expect(["workspace", "api"].some((name) => pathname.includes(name)) || !/workspace|api/.test(raw)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a request that is no document", () => {
  test("is a 404 with the market's page in the requested language", async () => {
    const missing = await site.get("/ar/nowhere");
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining("status /ar/status/404")]);
  });

  test("goes to Next as the visitor sent it, without internal headers", async () => {
    site.answer = (_, response) => response.end("workspace");
    const headers = { cookie: "session=1", "x-middleware-subrequest": "proxy", "x-forwarded-host": "evil.example" };
    await site.get("/en/workspace", { headers });
    expect(site.requests[0]?.headers).toMatchObject({
      cookie: "session=1",
      "x-client-address": expect.stringMatching(/127|::1/),
    });
    expect(site.requests[0]?.headers).not.toHaveProperty("x-middleware-subrequest");
    expect(site.requests[0]?.headers).not.toHaveProperty("x-forwarded-host");
  });

  test("is refused when it is malformed", async () => {
    expect((await site.get("/%zz")).status).toBe(400);
    expect((await site.get("/en/a%00b")).status).toBe(400);
    expect((await site.get(`/en?${"x".repeat(5_000)}`)).status).toBe(400);
  });

  test("reports whether the market is alive and ready", async () => {
    expect([(await site.get("/livez")).status, (await site.get("/readyz")).status]).toEqual([200, 200]);
  });
});
