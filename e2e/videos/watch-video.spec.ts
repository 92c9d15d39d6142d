import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { videoAddress } from "@/lib/videos/video-address";
import { expectThread, fillInquiry, sendInquiry } from "../inquiries/guest";
import { collectErrors } from "../support/collect-errors";
import { expect, smokeTagIf, test, type World, words } from "../support/world";
import { makePublishedVideo } from "./make-video";

const t = words("pt-br");

async function open(world: World) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const video = await makePublishedVideo(shop, design, `Cavalinho ${world.word}`);
  return { shop, design, video, path: paths.video("pt-br", videoAddress(video, "pt-br")) };
}

const playerOf = (page: Page) => page.locator("main video");
const timeOf = (page: Page) => playerOf(page).evaluate((video: HTMLVideoElement) => video.currentTime);
const isPaused = (page: Page) => playerOf(page).evaluate((video: HTMLVideoElement) => video.paused);

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a guest" : "a guest without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test(
      "watches a video and inquires about it, and the shop sees which one it was",
      smokeTagIf(javaScriptEnabled),
      async ({ page, browser, world }) => {
        const { shop, video, path } = await open(world);
        const inquiry = {
          name: "Beatriz Souza",
          email: `beatriz-${world.word}@example.com`,
          message: `Quanto custa esta (${world.word})?`,
          quantity: "2400",
        };
        const browserErrors = await collectErrors(page);
        await page.goto(path);
        if (javaScriptEnabled) await expect.poll(() => timeOf(page)).toBeGreaterThan(1);
        await fillInquiry(page, "pt-br", inquiry);
        await sendInquiry(page, "pt-br");
        await expectThread(page, inquiry.message);

        const memberContext = await browser.newContext({ javaScriptEnabled: true });
        await world.signIn(memberContext, shop, "assistant");
        const memberPage = await memberContext.newPage();
        await memberPage.goto(paths.workspaceInquiries("en"));
        await memberPage
          .getByRole("link", { name: new RegExp(inquiry.name) })
          .first()
          .click();
        const watched = memberPage.getByRole("link", { name: new RegExp(`^${video.titles.en}`) });
        await expect(watched).toHaveText(javaScriptEnabled ? /, at 0:0[0-6]$/ : video.titles.en);
        await expect(watched).toHaveAttribute("href", paths.video("en", videoAddress(video, "en")));
        await memberContext.close();
        expect(browserErrors).toEqual([]);
      },
    );
  });

test.describe("a video", () => {
  test("plays while it is in view, stays paused once it was paused, and shows the reader's captions", async ({
    page,
    world,
  }) => {
    const { path, video } = await open(world);
    await page.goto(path);
    await expect.poll(() => isPaused(page)).toBe(false);
    const shown = () =>
      playerOf(page).evaluate((element: HTMLVideoElement) =>
        [...element.textTracks].flatMap((track) =>
          track.mode === "showing"
            ? [track.language, ...[...(track.cues ?? [])].map((cue) => (cue as VTTCue).text)]
            : [],
        ),
      );
    await expect.poll(shown).toEqual(["pt-BR", `Cavalinho ${world.word} in pt-br`]);
    expect(await playerOf(page).locator("track").count()).toBe(Object.keys(video.captions).length);

    await page.locator("footer").scrollIntoViewIfNeeded();
    await expect.poll(() => isPaused(page)).toBe(true);
    await playerOf(page).scrollIntoViewIfNeeded();
    await expect.poll(() => isPaused(page)).toBe(false);

    await playerOf(page).evaluate((element: HTMLVideoElement) => element.pause());
    await page.locator("footer").scrollIntoViewIfNeeded();
    const pausedAt = await timeOf(page);
    await playerOf(page).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect([await isPaused(page), await timeOf(page)]).toEqual([true, pausedAt]);
  });

  const quiet: [preference: string, prepare: (page: Page) => Promise<unknown>][] = [
    ["prefer less motion", (page) => page.emulateMedia({ reducedMotion: "reduce" })],
    [
      "save data",
      (page) => page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } })),
    ],
  ];
  for (const [preference, prepare] of quiet)
    test(`does not play or load for readers who ${preference}`, async ({ page, world }) => {
      const { path, video } = await open(world);
      await prepare(page);
      const requestedPaths: string[] = [];
      page.on("request", (request) => requestedPaths.push(new URL(request.url()).pathname));
      await page.goto(path, { waitUntil: "networkidle" });
      expect(await page.evaluate(() => customElements.get("video-player") !== undefined)).toBe(true);
      expect([await isPaused(page), await timeOf(page)]).toEqual([true, 0]);
      expect(requestedPaths).not.toContain(paths.videoFile(video.key));
      await playerOf(page).evaluate((element: HTMLVideoElement) => element.play());
      await expect.poll(() => timeOf(page)).toBeGreaterThan(0);
    });

  test("is the last tile of its design's pictures", async ({ page, world }) => {
    const { design, video } = await open(world);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(paths.listing("pt-br", design));
    expect(await isPaused(page)).toBe(true);
    await page.getByRole("link", { name: t("videos.gallery.show") }).click();
    await expect(playerOf(page)).toBeInViewport({ ratio: 0.9 });
    await expect.poll(() => isPaused(page)).toBe(false);
    await expect(playerOf(page)).toHaveAttribute("src", paths.videoFile(video.key));
  });
});
