import type { Browser, Page } from "@playwright/test";
import { and, desc, eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { messages } from "@/db/schema";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { languageTag } from "@/lib/i18n/locale";
import { openLibreServer } from "@/lib/translations/libre-server.fixture";
import { libreTranslator } from "@/lib/translations/libre-translator";
import { translateMessage } from "@/lib/translations/translate-message";
import { freePort, MarketProcess } from "@/server/start/market-process";
import { sentMessage } from "../inquiries/guest";
import { expect, test, type World, words } from "../support/world";

const [pt, zh] = [words("pt-br"), words("zh")];
let provider: Awaited<ReturnType<typeof openLibreServer>>;
let market: MarketProcess;
const apiKey = "key-of-tests";
const makeTranslator = () => libreTranslator({ url: provider.url, apiKey, pause: 0 });

/** All tests share one process. */
test.describe.configure({ mode: "default", timeout: 120_000 });
/** A new market process renders its first pages slowly on a busy machine. */
const longTimeout = { timeout: 40_000 };

/** Starts a second market process on the journeys' database, with a translator and without a worker. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  provider = await openLibreServer(() => 503);
  const { DATABASE_URL = "", DATABASE_OWNER_URL = DATABASE_URL, AUTH_SECRET = "", DATA_DIR } = env();
  const translator = { TRANSLATE_URL: provider.url, TRANSLATE_API_KEY: apiKey };
  const settings = { DATABASE_URL, DATABASE_OWNER_URL, AUTH_SECRET, ...translator, WORKER: "off", DEMO: "off" };
  market = await new MarketProcess({ dataDir: DATA_DIR, port: await freePort(), settings }).opened();
});
test.afterAll(async () => {
  await market?.stopped();
  await provider?.close();
});

/** Sends `body` as a buyer who reads Portuguese, and opens the inquiry as a shop that reads Chinese. */
async function write(body: string, page: Page, browser: Browser, world: World) {
  const shop = await world.makeShop({ locale: "zh" });
  const inquiry = await world.makeInquiry(shop, [await world.makeDesign(shop)]);
  const memberContext = await browser.newContext();
  await world.signIn(memberContext, shop, "assistant", "zh");
  const memberPage = await memberContext.newPage();
  await page.goto(market.origin + paths.guestThread("pt-br", await world.makeQuotes(inquiry, [])));
  await page.locator("#reply textarea").fill(body);
  await page.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click();
  await expect(sentMessage(page, body)).toBeVisible(longTimeout);
  await memberPage.goto(market.origin + paths.workspaceInquiry("zh", inquiry.id));
  const isOf = and(eq(messages.inquiryId, inquiry.id), eq(messages.side, "buyer"));
  const [message] = await asShop(shop.id, (tx) =>
    tx.select({ id: messages.id }).from(messages).where(isOf).orderBy(desc(messages.createdAt)).limit(1),
  );
  const data = { shopId: shop.id, inquiryId: inquiry.id, messageId: message?.id };
  const translate = () => {
    const job = { id: 1, name: "translateMessage", eventId: null, data: data };
    return translateMessage(job, makeTranslator());
  };
  return { memberPage, translate, bubble: memberPage.getByRole("listitem").filter({ hasText: world.word }) };
}
const notYet = zh("translations.notYet", { language: formats("zh").language("pt-br") });

test("a buyer's message is translated by the provider for the merchant, with the original one tap away", async ({
  page,
  browser,
  world,
}) => {
  const own = `Quero 2.400 peças em tons pastéis (${world.word}).`;
  const { memberPage, translate, bubble } = await write(own, page, browser, world);
  provider.mood.answer = () => [`我要 2,400 件粉彩色的（${world.word}）。`];
  await translate();
  const read = bubble.getByText(`我要 2,400 件粉彩色的（${world.word}）。`);
  await expect(read).toBeVisible(longTimeout);
  await expect(read).toHaveAttribute("lang", languageTag("zh"));
  await expect(bubble).toContainText(zh("translations.byProvider", { provider: "LibreTranslate" }));
  const original = bubble.getByText(own);
  await expect(original).toBeHidden();
  await bubble
    .locator("summary", { hasText: zh("translations.original") })
    .first()
    .click();
  await expect(original).toBeVisible();
  await expect(original).toHaveAttribute("lang", languageTag("pt-br"));
  const request = provider.requests.at(-1);
  expect(request).toMatchObject({ api_key: apiKey, source: "pt-BR", target: "zh-Hans", format: "text" });
  expect(request?.q.join()).toContain(world.word);
  await expect(sentMessage(page, own)).toBeVisible();
  await memberPage.context().close();
});

test("About and Privacy name the provider", async ({ page }) => {
  const provider = "LibreTranslate";
  await page.goto(market.origin + paths.about("pt-br"));
  await expect(page.getByText(pt("about.languages.text", { provider }))).toBeVisible(longTimeout);
  await expect(page.getByText(pt("common.footer.motto"))).toBeVisible();
  await page.goto(market.origin + paths.privacy("pt-br"));
  await expect(page.getByText(pt("help.privacy.translation.text", { provider }))).toBeVisible();
});

test("a translation with a changed figure is rejected, and the original remains", async ({ page, browser, world }) => {
  const own = `Quero 2.400 peças em tons pastéis (${world.word}).`;
  const { memberPage, translate, bubble } = await write(own, page, browser, world);
  provider.mood.answer = () => [`我要 24,000 件粉彩色的（${world.word}）。`];
  await expect(translate()).rejects.toThrow("its figures are others");
  await memberPage.reload();
  await expect(bubble.getByText(own)).toBeVisible();
  await expect(bubble).toContainText(notYet);
  await expect(bubble).not.toContainText("24,000");
  await memberPage.context().close();
});

test("while the translator fails, the original is shown with a note, and a later translation replaces it", async ({
  page,
  browser,
  world,
}) => {
  const own = `Dá para enviar em dezembro? (${world.word})`;
  const { memberPage, translate, bubble } = await write(own, page, browser, world);
  provider.mood.answer = () => 503;
  expect(await translate()).toBe(false);
  await expect(bubble.getByText(own)).toBeVisible();
  await expect(bubble.getByText(own)).toHaveAttribute("lang", languageTag("pt-br"));
  await expect(bubble).toContainText(notYet);
  provider.mood.answer = () => [`十二月能发货吗？（${world.word}）`];
  expect(await translate()).toBe(true);
  await expect(bubble.getByText(`十二月能发货吗？（${world.word}）`)).toBeVisible();
  await expect(bubble).not.toContainText(notYet);
  await memberPage.context().close();
});
