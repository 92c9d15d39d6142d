import type { VideoObject } from "schema-dts";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { videoAddress } from "@/lib/videos/video-address";
import { headOf } from "../support/head";
import { expect, test, words } from "../support/world";
import { makeWatchable } from "./make-video";

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", ...init });

test("a new video is the first of the list, and leads to its page, its design and its shop", async ({
  page,
  world,
}) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const video = await makeWatchable(shop, design, `Horse ${world.word}`);
  await expect.poll(async () => (await ask(paths.videos("en"))).text()).toContain(video.titles.en);
  await page.goto(paths.videos("en"));
  await page.getByRole("link", { name: video.titles.en }).click();
  await expect(page).toHaveURL(new RegExp(paths.video("en", videoAddress(video, "en"))));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(video.titles.en);
  const main = page.locator("main");
  await expect(main.locator(`a[href="${paths.listing("en", design)}"]`)).toBeVisible();
  await expect(main.locator(`a[href="${paths.shop("en", shop)}"]`).first()).toBeVisible();
  await expect(main.locator(".plate").first()).toBeVisible();
});

test("older videos follow, and a place that is none is a 404", async ({ page }) => {
  const main = await (await ask(paths.videos("en"))).text();
  const older = /href="(\/en\/videos\?before=[0-9a-z]+)"/.exec(main)?.[1];
  for (const place of ["nonsense!", "1", "x&before=y"])
    expect((await ask(`${paths.videos("en")}?before=${place}`)).status, place).toBe(404);
  if (!older) return;
  await page.goto(older);
  await expect(page.getByRole("link", { name: words("en")("videos.list.newest") })).toBeVisible();
  expect(headOf(await (await ask(older)).text()).robots).toContain("noindex");
});

test("an address with an old slug leads on, an unknown one is a 404, a removed design's is gone", async ({ world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const video = await makeWatchable(shop, design, `Horse ${world.word}`);
  const right = paths.video("fr", videoAddress(video, "fr"));
  const id = right.split("-").at(-1);
  const old = await ask(`/fr/videos/an-old-name-${id}`);
  expect([old.status, new URL(old.headers.get("location") ?? "", env().SITE_URL).pathname]).toEqual([308, right]);
  expect((await ask("/fr/videos/no-such-video-1")).status).toBe(404);
  expect((await ask(right)).status).toBe(200);
  await world.changeDesign(shop, design, { status: "paused" });
  await expect.poll(async () => (await ask(right)).text()).not.toContain('id="inquiry"');
  await world.changeDesign(shop, design, { status: "removed" });
  await expect.poll(async () => (await ask(right)).status).toBe(410);
});

test("search engines are told what the video is, in the words of the page", async ({ page, world }) => {
  const shop = await world.makeShop();
  const video = await makeWatchable(shop, await world.makeDesign(shop), `Horse ${world.word}`);
  const path = paths.video("es", videoAddress(video, "es"));
  await page.goto(path);
  const [json] = await page.locator("script[type='application/ld+json']").allTextContents();
  const graph = JSON.parse(json ?? "{}")["@graph"] as Exclude<VideoObject, string>[];
  const node = graph.find((each) => each["@type"] === "VideoObject");
  expect(node).toMatchObject({
    name: await page.getByRole("heading", { level: 1 }).textContent(),
    duration: "PT6S",
    inLanguage: "es",
    uploadDate: new Date(video.publishedAt ?? 0).toISOString(),
  });
  const stills = [node?.thumbnailUrl ?? []].flat();
  expect(stills).toHaveLength(3);
  for (const file of [node?.contentUrl, ...stills]) {
    const response = await ask(new URL(String(file)).pathname);
    expect(response.status, String(file)).toBe(200);
  }
});

test("its file comes in parts, and its captions in the languages it has", async ({ world }) => {
  const shop = await world.makeShop();
  const video = await makeWatchable(shop, await world.makeDesign(shop), `Horse ${world.word}`);
  const part = await ask(paths.clip(video.key), { headers: { range: "bytes=0-99" } });
  expect([part.status, part.headers.get("content-type"), part.headers.get("content-length")]).toEqual([
    206,
    "video/mp4",
    "100",
  ]);
  const beyond = await ask(paths.clip(video.key), { headers: { range: "bytes=99999999-" } });
  expect(beyond.status).toBe(416);
  const captions = await ask(paths.captions("ur", video.id));
  expect(captions.headers.get("content-type")).toMatch(/^text\/vtt/);
  expect(await captions.text()).toContain(`Horse ${world.word} in ur`);
  for (const path of ["/captions/1-en.vtt", "/captions/nothing.vtt", `${paths.captions("en", video.id)}x`])
    expect((await ask(path)).status, path).toBe(404);
});
