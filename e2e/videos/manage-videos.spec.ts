import { paths } from "@/lib/http/paths";
import { findOwnVideo } from "@/lib/videos/find-own-video";
import { realTools, testVideoBytes } from "@/lib/videos/videos.fixture";
import { expect, test, words } from "../support/world";
import { makePublishedVideo } from "./make-video";

const t = words("zh");
const phone = { width: 375, height: 812 };
const desktop = { width: 1280, height: 800 };

/** Runs a test only where ffmpeg is installed; elsewhere the market does not accept videos. */
const withTools = (name: string, body: Parameters<typeof test>[2]) => {
  if (realTools) test(name, body);
};

/** Makes a video like one of a phone's camera: upright, about three seconds long. */
const makeVideoFile = async (seconds = 3) => ({
  name: "IMG_0142.MOV",
  mimeType: "video/quicktime",
  buffer: await testVideoBytes("720x1280", seconds),
});

for (const viewport of [phone, desktop])
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    withTools(
      "a merchant uploads a video over a bad connection, edits its texts, publishes it, and takes it down",
      async ({ page, context, browser, world }) => {
        test.setTimeout(180_000);
        const shop = await world.makeShop();
        const title = `哭哭马${world.word}`;
        const design = await world.makeDesign(shop, { titles: { zh: title, en: `Horse ${world.word}` } });
        await world.signIn(context, shop, "manager", "zh");
        await page.goto(paths.workspaceListings("zh"));
        await page.getByRole("link", { name: t("videos.own.title"), exact: true }).click();
        await expect(page.getByText(t("videos.own.empty"))).toBeVisible();

        let broken = 0;
        await page.route("**/api/uploads/*", (route) =>
          broken++ < 1 ? route.abort("connectionreset") : route.continue(),
        );
        await page.getByLabel(t("videos.own.design")).selectOption({ label: title });
        await page.getByLabel(t("videos.own.file")).setInputFiles(await makeVideoFile());
        await page.getByRole("button", { name: t("videos.own.send") }).click();
        await expect(page.getByText(t("videos.own.isHidden"))).toBeVisible({ timeout: 90_000 });
        expect(broken).toBeGreaterThan(1);

        await page.getByRole("link", { name: new RegExp(`^${t("videos.own.edit")}`) }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${title}，全方位展示`);
        const captions = page.getByLabel(t("videos.editVideo.captionsIn", { language: "中文" }));
        await captions.fill("绣花嘴巴");
        await page.getByRole("button", { name: t("videos.editVideo.submit") }).click();
        await expect(page.getByText(t("videos.captions.noTime", { line: 1 })).first()).toBeVisible();
        await expect(captions).toHaveValue("绣花嘴巴");
        await captions.fill("0:00 – 0:02  绣花嘴巴");
        await page.getByLabel(t("videos.editVideo.titleIn", { language: "中文" })).fill(`转一圈${world.word}`);
        await page.getByRole("button", { name: t("videos.editVideo.submit") }).click();
        await expect(page.getByText(t("videos.editVideo.done"))).toBeVisible();
        await page.getByRole("button", { name: t("videos.publishVideo.submit") }).click();
        await expect(page.getByText(t("videos.publishVideo.done"))).toBeVisible();
        await expect(page.getByText(t("videos.own.captionsIn", { languages: "中文" }))).toBeVisible();

        const guest = await (await browser.newContext()).newPage();
        await expect(async () => {
          await guest.goto(paths.shop("zh", shop));
          await expect(guest.getByText(`转一圈${world.word}`)).toBeVisible({ timeout: 1_000 });
        }).toPass();
        await guest.getByRole("link", { name: `转一圈${world.word}` }).click();
        const player = guest.locator("video");
        await expect(player).toBeVisible();
        await expect
          .poll(() => player.evaluate((video: HTMLVideoElement) => video.play().then(() => video.readyState)))
          .toBeGreaterThan(1);
        await guest.goto(paths.listing("zh", design));
        await expect(guest.getByText(t("videos.gallery.show")).or(guest.locator("video")).first()).toBeAttached();
        await guest.context().close();

        await page.getByRole("button", { name: t("videos.takeDownVideo.submit") }).click();
        await expect(page.getByText(t("videos.takeDownVideo.done"))).toBeVisible();
        await page.getByRole("button", { name: t("videos.takeDownVideo.undo") }).click();
        await expect(page.getByText(t("videos.publishVideo.done"))).toBeVisible();
      },
    );

    test("a merchant sees a video's figures, and removes it", async ({ page, context, world, browser }) => {
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop);
      const video = await makePublishedVideo(shop, design, `Horse ${world.word}`);
      const user = await world.signIn(context, shop, "owner", "zh");
      const watcher = await browser.newContext({
        userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36",
      });
      await watcher.request.get(paths.videoFile(video.key));
      await watcher.request.get(paths.videoFile(video.key));
      const from = { referer: `http://x${paths.video("zh", { id: video.id, slug: "horse" })}` };
      await watcher.request.get(paths.listing("zh", design), { headers: from });
      await watcher.close();
      const figure = (name: "plays" | "toDesign") =>
        page
          .locator("dl > div")
          .filter({ hasText: t(`videos.own.${name}`) })
          .locator("dd");
      await expect(async () => {
        await page.goto(paths.workspaceVideos("zh"));
        await expect(figure("plays")).toHaveText("1", { timeout: 1_000 });
        await expect(figure("toDesign")).toHaveText("1", { timeout: 1_000 });
      }).toPass({ timeout: 30_000 });

      await page.getByRole("button", { name: t("videos.takeDownVideo.submit") }).click();
      await page.getByRole("button", { name: t("videos.takeDownVideo.undo") }).click();
      await expect(page.getByText(t("videos.publishVideo.done"))).toBeVisible();
      await page.getByRole("button", { name: t("videos.takeDownVideo.submit") }).click();
      await expect(page.getByText(t("videos.takeDownVideo.done"))).toBeVisible();
      await page.goto(paths.workspaceVideo("zh", video.id));
      await page.locator("summary", { hasText: t("videos.removeVideo.open") }).click();
      await page.getByRole("button", { name: t("videos.removeVideo.submit") }).click();
      await expect(page.getByText(t("videos.removeVideo.done"))).toBeVisible();
      const actor = {
        kind: "user" as const,
        userId: user.id,
        locale: "zh" as const,
        memberships: [{ shopId: shop.id, role: "owner" as const }],
        isOperator: false,
      };
      expect(await findOwnVideo(actor, { shopId: shop.id, videoId: video.id })).toBeUndefined();
    });
  });

withTools(
  "a file that is no video is refused with an explanation before it is uploaded",
  async ({ page, context, world }) => {
    const shop = await world.makeShop();
    await world.signIn(context, shop, "assistant", "zh");
    await page.goto(paths.workspaceVideos("zh"));
    const buffer = Buffer.from("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n".repeat(90));
    await page.getByLabel(t("videos.own.file")).setInputFiles({ name: "film.mp4", mimeType: "video/mp4", buffer });
    await page.getByRole("button", { name: t("videos.own.send") }).click();
    await expect(page.getByText(t("videos.file.notVideo"))).toBeVisible();
  },
);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  withTools("a refused video shows its reason", async ({ page, context, world }) => {
    const shop = await world.makeShop();
    await world.signIn(context, shop, "assistant", "zh");
    await page.goto(paths.workspaceVideos("zh"));
    const buffer = await testVideoBytes("320x160", 2);
    await page.getByLabel(t("videos.own.file")).setInputFiles({ name: "film.mp4", mimeType: "video/mp4", buffer });
    await page.getByRole("button", { name: t("videos.own.send") }).click();
    await expect(async () => {
      await page.goto(paths.workspaceVideos("zh"));
      await expect(page.getByText(t("videos.file.tooSmall"))).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 40_000 });
    await page.getByRole("button", { name: t("videos.own.dismiss") }).click();
    await expect(page.getByText(t("videos.file.tooSmall"))).toHaveCount(0);
  });
});
