import type { Locator, Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";
import { openConversation } from "./conversation";
import { finishDownload, installTranslator } from "./translator-stand-in";

const [pt, zh, ur] = [words("pt-br"), words("zh"), words("ur")];
const original = "大货出货前，我会拍 2 段船样视频给您确认。";
const translated = "Antes do embarque, filmo 2 vídeos da amostra para você confirmar.";

const messageOf = (page: Page, text: string): Locator => page.locator("ol > li").filter({ hasText: text });

test("a guest's browser translates on the device: it asks once, shows the download and remembers the choice", async ({
  page,
  world,
}) => {
  const { threadIn, writeAsShop } = await openConversation(world);
  await writeAsShop(original);
  await writeAsShop("绣线用哑光的");
  await installTranslator(page, {
    pairs: { "zh>pt": "downloadable" },
    translations: { [original]: translated, 绣线用哑光的: "Linha de bordado fosca" },
  });
  const browserErrors = await collectErrors(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(threadIn("pt-br"));
  const message = messageOf(page, original);
  await expect(message.getByText(pt("translations.device.hint"))).toBeVisible();
  await expect(message.getByRole("link", { name: "DeepL" })).toBeHidden();
  await message.getByRole("button", { name: pt("translations.device.translate") }).click();
  await expect(message.getByText("37%")).toBeVisible();
  await expect(message.getByRole("progressbar")).toHaveJSProperty("value", 0.37);
  await finishDownload(page);
  const shown = message.getByText(translated);
  await expect(shown).toHaveAttribute("lang", "pt-BR");
  await expect(page.getByText("Linha de bordado fosca")).toBeVisible();
  const source = message.getByText(pt("translations.onDevice"));
  await expect(source).toBeVisible();
  await expect(message.getByText(original)).toBeHidden();
  await source.click();
  await expect(message.getByText(original)).toBeVisible();

  await page.reload();
  await expect(shown).toBeVisible();
  await source.click();
  await message.getByRole("button", { name: pt("translations.device.stop") }).click();
  await expect(message.getByText(original)).toBeVisible();
  await expect(page.getByRole("button", { name: pt("translations.device.translate") })).toHaveCount(2);
  const { origin } = new URL(page.url());
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(browserErrors).toEqual([]);
});

test("a guest cancels the download, and reads the original", async ({ page, world }) => {
  const { threadIn, writeAsShop } = await openConversation(world);
  await writeAsShop(original);
  await installTranslator(page, { pairs: { "zh>pt": "downloadable" }, translations: {} });
  await page.goto(threadIn("pt-br"));
  const message = messageOf(page, original);
  await message.getByRole("button", { name: pt("translations.device.translate") }).click();
  await message.getByRole("button", { name: pt("translations.device.cancel") }).click();
  await expect(message.getByRole("button", { name: pt("translations.device.translate") })).toBeVisible();
  await page.reload();
  await expect(message.getByText(original)).toBeVisible();
});

test("a translation on the device that changes a figure is not shown", async ({ page, world }) => {
  const { threadIn, writeAsShop } = await openConversation(world);
  await writeAsShop(original);
  const wrong = translated.replace("2", "20");
  await installTranslator(page, { pairs: { "zh>pt": "available" }, translations: { [original]: wrong } });
  await page.goto(threadIn("pt-br"));
  const message = messageOf(page, original);
  await message.getByRole("button", { name: pt("translations.device.translate") }).click();
  await expect(message.getByText(pt("translations.device.rejected"))).toBeVisible();
  await expect(message.getByText(original)).toBeVisible();
  await expect(message.getByText(wrong)).toHaveCount(0);
  await expect(message.getByRole("link", { name: "DeepL" })).toBeVisible();
});

test("a language that the browser lacks goes by English, and by links without English", async ({ page, world }) => {
  const { threadIn, writeAsShop } = await openConversation(world);
  const body = `红色有货 ${world.word}`;
  await writeAsShop(body);
  const english = `Red in stock ${world.word}`;
  const urdu = `سرخ موجود ہے ${world.word}`;
  await installTranslator(page, {
    pairs: { "zh>en": "available", "en>ur": "available" },
    translations: { [body]: english, [english]: urdu },
  });
  await page.goto(threadIn("ur"));
  const message = messageOf(page, body);
  await message.getByRole("button", { name: ur("translations.device.translate") }).click();
  await expect(message.getByText(urdu)).toBeVisible();
  await page.goto(threadIn("ar"));
  await expect(message.getByRole("link", { name: "DeepL" })).toBeVisible();
  await expect(message.getByRole("button")).toHaveCount(0);
});

test("a merchant's browser translates the buyer's message, and the merchant reports the translation", async ({
  page,
  world,
  browser,
}) => {
  const { shop, inquiryPath, writeAsGuest } = await openConversation(world);
  const own = `Dá para bordar o logotipo em dourado? ${world.word}`;
  const chinese = `可以绣金色的标志吗？${world.word}`;
  await writeAsGuest(own);
  await world.signIn(page.context(), shop, "assistant", "zh");
  await installTranslator(page, { pairs: { "pt>zh": "available" }, translations: { [own]: chinese } });
  const browserErrors = await collectErrors(page);
  await page.goto(inquiryPath);
  const message = messageOf(page, own);
  await message.getByRole("button", { name: zh("translations.device.translate") }).click();
  await expect(message.getByText(chinese)).toHaveAttribute("lang", "zh-Hans");
  await message.getByText(zh("translations.onDevice")).click();
  await message.getByText(zh("translations.wrong.title")).click();
  await message.getByLabel(zh("translations.wrong.details")).fill("是金线，不是金色");
  await message.getByRole("button", { name: zh("translations.wrong.send") }).click();
  await expect(message.getByText(zh("translations.wrong.done"))).toBeVisible();
  await expect(message.getByText(chinese)).toBeVisible();
  expect(browserErrors).toEqual([]);

  const operatorContext = await browser.newContext();
  await signInAsOperator(operatorContext, {});
  const operatorPage = await operatorContext.newPage();
  await operatorPage.goto(paths.operatorTranslations("en"));
  const report = operatorPage.getByRole("listitem").filter({ hasText: chinese });
  await expect(report).toContainText(own);
  await expect(report).toContainText("是金线，不是金色");
  await operatorContext.close();
});
