import { asShop, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { formerHandles } from "@/db/schema";
import { env } from "@/lib/core/env";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { videoAddress } from "@/lib/videos/video-address";
import { parseHead } from "../support/head";
import { makeDocuments } from "../support/pages";
import { expect, test, type World } from "../support/world";
import { makePublishedVideo } from "../videos/make-video";

const fetchPath = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", ...init });
const locationOf = (response: Response) => {
  const { pathname, search } = new URL(response.headers.get("location") ?? "", env().SITE_URL);
  return pathname + search;
};

/** An address and its status; `to` is the location of a 308, `canonical` the canonical address of a page. */
type Row = readonly [label: string, path: string, status: number, about?: { to?: string; canonical?: string }];

/** Creates shops, listings and videos in every state, and lists the expected responses of their addresses. */
async function makeRows(world: World): Promise<Row[]> {
  const shop = await world.makeShop();
  const [design, paused, discontinued, removed, draft] = [
    await world.makeDesign(shop),
    await world.makeDesign(shop, { status: "paused" }),
    await world.makeDesign(shop, { status: "discontinued" }),
    await world.makeDesign(shop),
    await world.makeDesign(shop, { status: "draft" }),
  ];
  const publicVideo = await makePublishedVideo(shop, design, "Horse");
  const videoOfRemoved = await makePublishedVideo(shop, removed, "Horse");
  await world.changeDesign(shop, removed, { status: "removed" });
  const closed = await world.makeShop({ closedAt: new Date() });
  const former = `former-${world.word}`;
  await asShop(shop.id, (tx) => tx.insert(formerHandles).values({ handle: former, shopId: shop.id }));

  const documents = await makeDocuments(world);
  const pathOf = (name: string) => documents.find((each) => each.name === name)?.path("en") ?? "";
  const [category, facet] = [pathOf("category"), pathOf("facet")];
  const listing = paths.listing("en", design);
  const storefront = paths.shop("en", shop);
  const designs = paths.shopDesigns("en", shop);
  const videoOf = (video: Parameters<typeof videoAddress>[0]) => paths.video("en", videoAddress(video, "en"));
  const video = videoOf(publicVideo);
  const wrong = (path: string) => path.replace(/\/(c|p|videos)\/[^/]*-(?=[0-9a-z]+(\/|$))/, "/$1/an-old-name-");
  const floor = paths.floor("en", "D1", 1);

  return [
    ["a wrong slug of a design", wrong(listing), 308, { to: listing }],
    ["no slug of a design", `/en/p/${toBase36(design.id)}`, 308, { to: listing }],
    ["a wrong slug of a video", wrong(video), 308, { to: video }],
    ["a wrong slug of a category", wrong(category), 308, { to: category }],
    ["a wrong slug of a category with a value", wrong(facet), 308, { to: facet }],
    ["a quantity under a wrong slug", `${wrong(category)}?qty=500`, 308, { to: `${category}?qty=500` }],
    ["upper case", listing.toUpperCase(), 308, { to: listing }],
    ["a slash at the end", `${listing}/`, 308, { to: listing }],
    ["two slashes", listing.replace("/p/", "//p/"), 308, { to: listing }],
    ["all of these at once", `${wrong(listing).toUpperCase().replace("/P/", "//P/")}//`, 308, { to: listing }],
    [
      "all of these at a category with a value",
      `${wrong(facet).toUpperCase().replace("/C/", "//C/")}//`,
      308,
      { to: facet },
    ],
    ["a former name of a shop", `/en/shop/${former}`, 308, { to: storefront }],
    ["a former name in upper case", `/EN/Shop/${former.toUpperCase()}/`, 308, { to: storefront }],
    ["the designs of a former name", `/en/shop/${former}/designs`, 308, { to: designs }],
    ["a floor in upper case", "/en/market/D1/1F", 308, { to: floor }],

    ["a design", listing, 200, { canonical: listing }],
    ["a paused design", paths.listing("en", paused), 200, { canonical: paths.listing("en", paused) }],
    ["a discontinued design", paths.listing("en", discontinued), 200],
    ["what an advertisement adds", `${listing}?utm_source=x&ref=y`, 200, { canonical: listing }],
    ["a quantity", `${listing}?qty=500`, 200, { canonical: listing }],
    ["what an advertisement adds to a category", `${category}?utm_medium=x`, 200, { canonical: category }],
    ["a category with a value and a quantity", `${facet}?qty=500`, 200, { canonical: facet }],
    ["a video", video, 200, { canonical: video }],
    ["the first page of a category", `${category}?page=1`, 200, { canonical: category }],
    ["the first page of a category with a value", `${facet}?page=1`, 200, { canonical: facet }],
    ["the first page of what is new", "/en/new?page=1", 200, { canonical: paths.newDesigns("en") }],
    ["the first page of a shop's designs", `${designs}?page=1`, 200, { canonical: designs }],
    ["the first page of a floor", `${floor}?page=1`, 200, { canonical: floor }],

    ["a removed design", paths.listing("en", removed), 410],
    ["a removed design under a wrong slug", wrong(paths.listing("en", removed)), 410],
    ["a removed design in upper case", paths.listing("en", removed).toUpperCase(), 410],
    ["the video of a removed design", videoOf(videoOfRemoved), 410],
    ["a closed shop", paths.shop("en", closed), 410],
    ["the designs of a closed shop", paths.shopDesigns("en", closed), 410],

    ["a draft", paths.listing("en", draft), 404],
    ["no design", "/en/p/no-such-design-1", 404],
    ["a design without an id", "/en/p/_", 404],
    ["no shop", "/en/shop/no-such-shop", 404],
    ["no shop's designs", "/en/shop/no-such-shop/designs", 404],
    ["no category", "/en/c/no-such-category-zzz", 404],
    ["no value of a category", `${category}/material-zzz`, 404],
    ["a value of no category", "/en/c/no-such-category-zzz/material-wood", 404],
    ["no district", "/en/market/d99", 404],
    ["no floor", "/en/market/d1/9f", 404],
    ["no video", "/en/videos/no-such-video-1", 404],
    ["videos before none", "/en/videos?before=1", 404],
    ["no such line of a shop", `${designs}?in=1`, 404],
    ["nothing", "/en/nothing/here", 404],
    ["nothing with a slash", "/en/nothing/", 404],
    ["no language", "/de/about", 404],
    ...[category, facet, "/en/new", designs, floor].flatMap((list): Row[] => [
      [`past the end of ${list}`, `${list}?page=9999`, 404],
      [`nonsense as a page of ${list}`, `${list}?page=02`, 404],
    ]),
  ];
}

const comparedHeaders = (response: Response) =>
  ["location", "content-type", "etag", "cache-control"].map((name) => response.headers.get(name));

test("every address answers with its status in one step, for GET as for HEAD", async ({ world }) => {
  test.slow();
  for (const [label, path, status, { to, canonical } = {}] of await makeRows(world)) {
    const response = await fetchPath(path);
    const where = `${label}: ${path}`;
    expect.soft(response.status, where).toBe(status);
    if (to !== undefined) {
      expect.soft(locationOf(response), where).toBe(to);
      expect.soft((await fetchPath(to)).status, `${where} → ${to}`).toBe(200);
    }
    const head = parseHead(await response.text());
    if (canonical !== undefined) expect.soft(head.canonical, where).toBe(new URL(canonical, env().SITE_URL).href);
    if (status >= 400) {
      expect.soft(head.robots, where).toContain("noindex");
      expect.soft(head.canonical, where).toBeUndefined();
    }
    // Other journeys may publish into a list between the two requests, so the comparison is repeated.
    await expect
      .soft(async () => {
        const [full, withoutBody] = [await fetchPath(path), await fetchPath(path, { method: "HEAD" })];
        expect([withoutBody.status, ...comparedHeaders(withoutBody)], `HEAD of ${where}`).toEqual([
          full.status,
          ...comparedHeaders(full),
        ]);
        expect(await withoutBody.text(), `HEAD of ${where}`).toBe("");
      })
      .toPass({ timeout: 10_000 });
  }
});

test("a page that does not exist offers a search", async ({ page }) => {
  await page.goto("/en/p/no-such-design-1");
  await expect(page.getByRole("search").first()).toBeVisible();
});

test("an unavailable design declares it, and its shop keeps linking to it", async ({ world }) => {
  const shop = await world.makeShop();
  const [design, successor] = [await world.makeDesign(shop), await world.makeDesign(shop)];
  const path = paths.listing("en", design);
  const change = async (to: Parameters<World["changeDesign"]>[2], expectedText: string) => {
    await world.changeDesign(shop, design, to);
    await expect.poll(async () => (await fetchPath(path)).text()).toContain(expectedText);
    expect(await (await fetchPath(paths.shop("en", shop))).text()).toContain(`href="${paths.shopDesigns("en", shop)}"`);
    await expect.poll(async () => (await fetchPath(paths.shopDesigns("en", shop))).text()).toContain(`href="${path}"`);
  };
  await change({ status: "paused" }, "schema.org/OutOfStock");
  await change({ status: "discontinued", successorId: successor.id }, paths.listing("en", successor));
  await world.changeDesign(shop, design, { status: "removed" });
  await expect.poll(async () => (await fetchPath(path)).status).toBe(410);
  await database.transaction((tx) => purgeDocuments(tx, `shop:${shop.id}`));
  await expect
    .poll(async () => (await fetchPath(paths.shopDesigns("en", shop))).text())
    .not.toContain(`href="${path}"`);
});

test("the bare address redirects to the reader's language", async () => {
  const chinese = await fetchPath("/", { headers: { "accept-language": "zh-CN,zh;q=0.9,en;q=0.5" } });
  expect(chinese.status).toBe(302);
  expect(locationOf(chinese)).toBe("/zh");
  const cookie = await fetchPath("/", { headers: { "accept-language": "zh", cookie: "locale=ar" } });
  expect(locationOf(cookie)).toBe("/ar");
});

test("an unchanged page is answered with 304", async () => {
  const first = await fetchPath("/en/about");
  const again = await fetchPath("/en/about", { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

test("forms of other sites are rejected", async () => {
  for (const origin of ["https://elsewhere.example", "null"]) {
    const response = await fetchPath("/en/sign-in", { method: "POST", headers: { origin }, body: new FormData() });
    expect(response.status, origin).toBe(403);
  }
  expect((await fetchPath("/en/sign-in", { method: "POST", body: new FormData() })).status).toBe(403);
});
