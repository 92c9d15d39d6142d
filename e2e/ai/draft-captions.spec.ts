import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { languageNames } from "@/lib/i18n/locale";
import { failWith, respondWith } from "@/lib/translations/provider.fixture";
import { collectErrors } from "../support/collect-errors";
import { expect, words } from "../support/world";
import { makePublishedVideo } from "../videos/make-video";
import { test } from "./market-with-provider";

const t = words("zh");
const { language, list } = formats("zh");
const longTimeout = { timeout: 40_000 };

const captions = {
  zh: "小马一按就哭",
  en: "Press it and the pony cries",
  es: "El poni llora al apretarlo",
  ar: "يبكي المهر عند الضغط",
  fr: "Le meilleur poney certifié CE",
};

for (const width of [375, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("captions are drafted for a video, accepted per language, marked until they are edited, and counted", async ({
      page,
      world,
      market,
    }) => {
      const browserErrors = await collectErrors(page);
      const shop = await world.makeShop({ locale: "zh" });
      await market.agreeFor(shop);
      const design = await world.makeDesign(shop, { titles: { zh: "哭哭马", en: "Crying horse" } });
      const video = await makePublishedVideo(shop, design, `哭哭马${world.word}`);
      await world.signIn(page.context(), shop, "manager", "zh");
      await page.goto(market.url(paths.workspaceVideo("zh", video.id)));
      const help = page.locator("details").filter({ hasText: t("assist.captions.title") });
      await help.locator("summary").click(longTimeout);
      const from = { title: `哭哭马${world.word} zh`, design: "哭哭马" };
      await expect(page.getByText(t("assist.captions.fromDesign", from))).toBeVisible();
      const ownTitle = page.getByLabel(t("videos.editVideo.titleIn", { language: "中文" }));
      await ownTitle.fill("还没写完");

      market.provider.mood.answer = failWith(503);
      await page.getByRole("button", { name: t("assist.captions.request"), exact: true }).click();
      await expect(page.getByText(t("assist.wait.title"), { exact: true })).toBeVisible(longTimeout);
      await market.answer(shop);
      await expect(page.getByText(t("assist.failed.provider"))).toBeVisible(longTimeout);
      market.provider.mood.answer = respondWith(JSON.stringify({ captions }));
      await page.getByRole("button", { name: t("assist.request.again"), exact: true }).click();
      await expect(page.getByText(t("assist.wait.title"), { exact: true })).toBeVisible(longTimeout);
      await market.answer(shop);
      await expect(page.getByText(captions.es, { exact: true })).toBeVisible(longTimeout);
      await expect(page.getByText(captions.fr)).toHaveCount(0);
      await expect(page.getByText(t("assist.omitted", { count: 1 }))).toBeVisible();
      const missing = list((["pt-br", "ru", "ur", "fr"] as const).map((each) => language(each)));
      await expect(page.getByText(t("assist.captions.missing", { languages: missing }))).toBeVisible();
      expect(JSON.stringify(market.provider.requests.at(-1))).not.toContain("data:image");

      // The shop has its own captions, so no proposal is ticked.
      for (const each of ["zh", "es"] as const) {
        const box = help.getByRole("checkbox", { name: language(each), exact: true });
        await expect(box).not.toBeChecked();
        await box.check();
      }
      await page.getByRole("button", { name: t("assist.draft.accept") }).click();
      await expect(page.getByText(t("assist.captions.accepted", { count: 2 }))).toBeVisible(longTimeout);
      const marked = (names: string[]) => page.getByText(t("assist.captions.acceptedHint", { languages: list(names) }));
      await expect(marked([language("zh"), language("es")])).toBeVisible();
      await expect(ownTitle).toHaveValue("还没写完");
      const chinese = page.getByLabel(t("videos.editVideo.captionsIn", { language: languageNames.zh }));
      await expect(chinese).toHaveValue(`0:00 – 0:06  ${captions.zh}`);
      const row = (name: string) => page.locator("fieldset summary").filter({ hasText: name });
      await expect(row(languageNames.zh)).toContainText(t("assist.machine"));
      await expect(row(languageNames.en)).not.toContainText(t("assist.machine"));

      await chinese.fill("0:00 – 0:06  小马真的会哭");
      await page.getByRole("button", { name: t("videos.editVideo.submit") }).click();
      await expect(page.getByText(t("videos.editVideo.done"))).toBeVisible(longTimeout);
      await expect(marked([language("es")])).toBeVisible();
      await expect(row(languageNames.zh)).not.toContainText(t("assist.machine"));
      await expect(ownTitle).toHaveValue("还没写完");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      await page.goto(market.url(paths.workspaceAssist("zh")));
      await expect(page.getByText(t("assist.saved.line.captions", { count: 1, minutes: 4, total: 4 }))).toBeVisible(
        longTimeout,
      );
      await page.getByRole("link", { name: new RegExp(`^${t("assist.saved.kind.captions")}`) }).click();
      await expect(chinese).toHaveValue("0:00 – 0:06  小马真的会哭", longTimeout);
      expect(browserErrors).toEqual([]);
    });
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("without a provider, and for assistants, the page of a video does not offer captions", async ({
    page,
    world,
    market,
  }) => {
    const shop = await world.makeShop({ locale: "zh" });
    const video = await makePublishedVideo(shop, await world.makeDesign(shop, {}), world.word);
    await world.signIn(page.context(), shop, "owner", "zh");
    await page.goto(paths.workspaceVideo("zh", video.id));
    await expect(page.getByRole("button", { name: t("videos.editVideo.submit") })).toBeVisible();
    await expect(page.getByText(t("assist.captions.title"))).toHaveCount(0);
    await page.goto(market.url(paths.workspaceVideo("zh", video.id)));
    await page.getByRole("link", { name: t("assist.captions.title") }).click(longTimeout);
    await expect(page.getByText(t("assist.switch.never"))).toBeVisible(longTimeout);
    await page.context().clearCookies();
    await world.signIn(page.context(), shop, "assistant", "zh");
    await page.goto(market.url(paths.workspaceVideo("zh", video.id)));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible(longTimeout);
    await expect(page.getByText(t("assist.captions.title"))).toHaveCount(0);
  });

  test("without a script, captions are drafted and accepted as well, and discarding them changes nothing", async ({
    browser,
    world,
    market,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
    const page = await context.newPage();
    const shop = await world.makeShop({ locale: "zh" });
    await market.agreeFor(shop);
    const video = await makePublishedVideo(shop, await world.makeDesign(shop, {}), world.word);
    await world.signIn(context, shop, "owner", "zh");
    const address = market.url(paths.workspaceVideo("zh", video.id));
    market.provider.mood.answer = respondWith(JSON.stringify({ captions }));
    const draft = async () => {
      await page.goto(address);
      const summary = page.locator("summary").filter({ hasText: t("assist.captions.title") });
      await summary.click(longTimeout);
      await page.getByRole("button", { name: t("assist.captions.request"), exact: true }).click();
      await expect(page.getByText(t("assist.wait.title"), { exact: true })).toBeVisible(longTimeout);
      await market.answer(shop);
      await page.goto(address);
    };
    await draft();
    await page.getByRole("button", { name: t("assist.draft.discard") }).click();
    await expect(page.getByText(captions.es)).toHaveCount(0);
    await draft();
    await page.getByRole("checkbox", { name: language("es"), exact: true }).check();
    await page.getByRole("button", { name: t("assist.draft.accept") }).click();
    await expect(page.getByText(t("assist.captions.accepted", { count: 1 }))).toBeVisible(longTimeout);
    await context.close();
  });
});
