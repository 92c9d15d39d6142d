import type { VideoObject } from "schema-dts";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { videoAddress } from "@/lib/videos/video-address";
import { parseHead } from "../support/head";
import { expect, test, words } from "../support/world";
import { makePublishedVideo } from "./make-video";

const fetchPath = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", ...init });

test("a new video is in the list, and its page links to its design and its shop", async ({ page, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const video = await makePublishedVideo(shop, design, `Horse ${world.word}`);
  await expect.poll(async () => (await fetchPath(paths.videos("en"))).text()).toContain(video.titles.en);
  await page.goto(paths.videos("en"));
  await page.getByRole("link", { name: video.titles.en }).click();
  await expect(page).toHaveURL(new RegExp(paths.video("en", videoAddress(video, "en"))));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(video.titles.en);
  const main = page.locator("main");
  await expect(main.locator(`a[href="${paths.listing("en", design)}"]`)).toBeVisible();
  await expect(main.locator(`a[href="${paths.shop("en", shop)}"]`).first()).toBeVisible();
  await expect(main.locator(".plate").first()).toBeVisible();
});

test("older videos are on further pages, and an invalid cursor answers 404", async ({ page }) => {
  const main = await (await fetchPath(paths.videos("en"))).text();
  const older = /href="(\/en\/videos\?before=[0-9a-z]+)"/.exec(main)?.[1];
  for (const cursor of ["nonsense!", "1", "x&before=y"])
    expect((await fetchPath(`${paths.videos("en")}?before=${cursor}`)).status, cursor).toBe(404);
  if (!older) return;
  await page.goto(older);
  await expect(page.getByRole("link", { name: words("en")("videos.list.newest") })).toBeVisible();
  expect(parseHead(await (await fetchPath(older)).text()).robots).toContain("noindex");
});

test("an old slug redirects, an unknown video answers 404, and one of a removed design answers 410", async ({
  world,
}) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const video = await makePublishedVideo(shop, design, `Horse ${world.word}`);
  const right = paths.video("fr", videoAddress(video, "fr"));
  const id = right.split("-").at(-1);
  const old = await fetchPath(`/fr/videos/an-old-name-${id}`);
  expect([old.status, new URL(old.headers.get("location") ?? "", env().SITE_URL).pathname]).toEqual([308, right]);
  expect((await fetchPath("/fr/videos/no-such-video-1")).status).toBe(404);
  expect((await fetchPath(right)).status).toBe(200);
  await world.changeDesign(shop, design, { status: "paused" });
  await expect.poll(async () => (await fetchPath(right)).text()).not.toContain('id="inquiry"');
  await world.changeDesign(shop, design, { status: "removed" });
  await expect.poll(async () => (await fetchPath(right)).status).toBe(410);
});

test("structured data describes the video with the page's texts", async ({ page, world }) => {
  const shop = await world.makeShop();
  const video = await makePublishedVideo(shop, await world.makeDesign(shop), `Horse ${world.word}`);
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
  const thumbnails = [node?.thumbnailUrl ?? []].flat();
  expect(thumbnails).toHaveLength(3);
  for (const file of [node?.contentUrl, ...thumbnails]) {
    const response = await fetchPath(new URL(String(file)).pathname);
    expect(response.status, String(file)).toBe(200);
  }
});

test("a video's file supports range requests, and its captions exist in its languages", async ({ world }) => {
  const shop = await world.makeShop();
  const video = await makePublishedVideo(shop, await world.makeDesign(shop), `Horse ${world.word}`);
  const part = await fetchPath(paths.videoFile(video.key), { headers: { range: "bytes=0-99" } });
  expect([part.status, part.headers.get("content-type"), part.headers.get("content-length")]).toEqual([
    206,
    "video/mp4",
    "100",
  ]);
  const beyond = await fetchPath(paths.videoFile(video.key), { headers: { range: "bytes=99999999-" } });
  expect(beyond.status).toBe(416);
  const captions = await fetchPath(paths.captions("ur", video.id));
  expect(captions.headers.get("content-type")).toMatch(/^text\/vtt/);
  expect(await captions.text()).toContain(`Horse ${world.word} in ur`);
  for (const path of ["/captions/1-en.vtt", "/captions/nothing.vtt", `${paths.captions("en", video.id)}x`])
    expect((await fetchPath(path)).status, path).toBe(404);
});
