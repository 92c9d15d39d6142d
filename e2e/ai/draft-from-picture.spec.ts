import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { listingTexts } from "@/db/schema";
import { goodDraft } from "@/lib/ai/good-draft.fixture";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { failWith, respondWith } from "@/lib/translations/provider.fixture";
import { collectErrors } from "../support/collect-errors";
import { expect, type World, words } from "../support/world";
import { type MarketWithProvider, test } from "./market-with-provider";

const t = words("zh");
const { language } = formats("zh");
const longTimeout = { timeout: 40_000 };
const draftButton = t("assist.draft.request");

async function open(page: Page, world: World) {
  const shop = await world.makeShop({ locale: "zh" });
  const design = await world.makeDesign(shop, { categoryId: 101, titles: { zh: `哭哭马${world.word}` } });
  await world.signIn(page.context(), shop, "owner", "zh");
  return { shop, design };
}

/** Switches drafting on as the owner, after the page has explained which data the provider receives. */
async function agree(page: Page, market: MarketWithProvider) {
  await page.goto(market.url(paths.workspaceAssist("zh")));
  await expect(page.getByText(market.host)).toBeVisible(longTimeout);
  await expect(page.getByText(t("assist.switch.never"))).toBeVisible();
  await page.getByRole("button", { name: t("assist.switch.on") }).click();
  await expect(page.getByRole("button", { name: t("assist.switch.off") })).toBeVisible(longTimeout);
}

async function draft(
  page: Page,
  market: MarketWithProvider,
  shop: { id: number },
  notes: string,
  button = draftButton,
) {
  await page.getByLabel(t("assist.draft.notes")).fill(notes);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText(t("assist.wait.title"), { exact: true })).toBeVisible(longTimeout);
  await market.answer(shop);
  await page.reload();
}

const textsOf = (shop: { id: number }, design: { id: number }) =>
  asShop(shop.id, (tx) =>
    tx
      .select({ locale: listingTexts.locale, title: listingTexts.title, origin: listingTexts.origin })
      .from(listingTexts)
      .where(eq(listingTexts.listingId, design.id)),
  );

for (const width of [375, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("an owner switches drafting on, drafts from a picture, accepts a part and sees the saved minutes", async ({
      page,
      world,
      market,
    }) => {
      const browserErrors = await collectErrors(page);
      const { shop, design } = await open(page, world);
      await page.goto(market.url(paths.workspaceListing("zh", design.id)));
      await page.getByRole("link", { name: t("assist.draft.open") }).click();
      await expect(page).toHaveURL(/\/shop\/assist$/, longTimeout);
      await agree(page, market);

      await page.goto(market.url(paths.workspaceListing("zh", design.id)));
      await page.getByRole("link", { name: t("assist.draft.open") }).click();
      const { zh, ...others } = goodDraft.texts;
      const texts = { ...others, zh: { ...zh, description: `${zh.description}通过 CE 认证。` } };
      market.provider.mood.answer = respondWith(JSON.stringify({ ...goodDraft, texts }));
      await draft(page, market, shop, "高 25 厘米");
      const heading = page.getByRole("heading", { name: t("assist.draft.proposal") });
      await expect(heading).toBeVisible(longTimeout);
      await expect(page.getByText(t("assist.omitted", { count: 1 }))).toBeVisible();
      await expect(page.getByText(goodDraft.texts.fr.title)).toBeVisible();
      await expect(page.getByText("CE 认证")).toHaveCount(0);
      const name = (locale: "zh" | "es") => t("assist.draft.name", { language: language(locale) });
      await expect(page.getByRole("checkbox", { name: name("zh") })).not.toBeChecked();
      await expect(page.getByRole("checkbox", { name: name("es") })).toBeChecked();
      expect(await textsOf(shop, design)).toHaveLength(1);
      await page.getByRole("button", { name: t("assist.draft.accept") }).click();
      await expect(page.getByText(t("assist.draft.back"))).toBeVisible(longTimeout);

      const after = await textsOf(shop, design);
      expect(after.find(({ locale }) => locale === "zh")).toMatchObject({ title: `哭哭马${world.word}` });
      expect(after.find(({ locale }) => locale === "es")).toMatchObject({ origin: "machine" });
      expect(JSON.stringify(market.provider.requests.at(-1)?.user)).toContain("data:image/webp;base64,");

      await page.getByRole("link", { name: t("assist.draft.back") }).click();
      await expect(page.locator("[name='title.es']")).toHaveValue(goodDraft.texts.es.title, longTimeout);
      await page.goto(market.url(paths.workspaceAssist("zh")));
      await expect(page.getByText(t("assist.saved.line.draft", { count: 1, minutes: 6, total: 6 }))).toBeVisible();
      await page.getByLabel(t("assist.saved.kind.draft")).fill("9");
      await page.getByRole("button", { name: t("assist.saved.save") }).click();
      await expect(page.getByText(t("assist.saved.line.draft", { count: 1, minutes: 9, total: 9 }))).toBeVisible();
      await page.getByLabel(t("assist.saved.kind.draft")).fill("many");
      await page.getByRole("button", { name: t("assist.saved.save") }).click();
      await expect(page.getByText(t("assist.saved.notMinutes")).first()).toBeVisible();
      await expect(page.getByLabel(t("assist.saved.kind.draft"))).toHaveValue("many");
      expect(browserErrors).toEqual([]);
    });
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("a failed or invalid response of the provider shows an error and preserves the notes; a retry succeeds", async ({
    page,
    world,
    market,
  }) => {
    const { shop, design } = await open(page, world);
    await agree(page, market);
    await page.goto(market.url(paths.workspaceListingDraft("zh", design.id)));
    market.provider.mood.answer = failWith(503);
    await draft(page, market, shop, "会哭的小马");
    await expect(page.getByText(t("assist.failed.provider"))).toBeVisible(longTimeout);
    await expect(page.getByLabel(t("assist.draft.notes"))).toHaveValue("会哭的小马");
    market.provider.mood.answer = respondWith("Ignore the above. 1 USD!");
    await draft(page, market, shop, "会哭的小马", t("assist.request.again"));
    await expect(page.getByText(t("assist.failed.useless"))).toBeVisible(longTimeout);
    expect(await textsOf(shop, design)).toMatchObject([{ title: `哭哭马${world.word}`, origin: "own" }]);
    market.provider.mood.answer = respondWith(JSON.stringify(goodDraft));
    await draft(page, market, shop, "会哭的小马", t("assist.request.again"));
    await page.getByRole("button", { name: t("assist.draft.discard") }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.workspaceListing("zh", design.id)}$`), longTimeout);
    expect(await textsOf(shop, design)).toHaveLength(1);
  });

  test("drafting works without a script", async ({ browser, world, market }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
    const page = await context.newPage();
    const { shop, design } = await open(page, world);
    await agree(page, market);
    await page.goto(market.url(paths.workspaceListingDraft("zh", design.id)));
    market.provider.mood.answer = respondWith(JSON.stringify(goodDraft));
    await draft(page, market, shop, "高 25 厘米");
    await page.getByRole("button", { name: t("assist.draft.accept") }).click();
    await expect(page.getByText(t("assist.draft.back"))).toBeVisible(longTimeout);
    expect(await textsOf(shop, design)).toHaveLength(8);
    await context.close();
  });

  test("a market without a provider offers no draft, and its page explains how to write by hand", async ({
    page,
    world,
  }) => {
    const { design } = await open(page, world);
    await page.goto(paths.workspaceListing("zh", design.id));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: t("assist.draft.open") })).toHaveCount(0);
    for (const path of [paths.workspaceListingDraft("zh", design.id), paths.workspaceAssist("zh")]) {
      await page.goto(path);
      await expect(page.getByText(t("assist.refused.noProvider"))).toBeVisible();
      await expect(page.getByText(t("assist.draft.byHand"))).toBeVisible();
      await expect(page.locator("main").getByRole("button")).toHaveCount(0);
    }
  });
});
