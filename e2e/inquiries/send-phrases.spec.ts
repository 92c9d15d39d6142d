import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { collectErrors } from "../support/collect-errors";
import { expect, test, type World, words } from "../support/world";
import { sentMessage } from "./guest";

const [pt, zh] = [words("pt-br"), words("zh")];

/** Creates an inquiry of a buyer who reads Portuguese at a shop that reads Chinese. */
async function open(world: World) {
  const shop = await world.makeShop({ locale: "zh" });
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho de pelúcia", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design]);
  const token = await world.makeQuotes(inquiry, []);
  return { shop, inquiryPath: paths.workspaceInquiry("zh", inquiry.id), thread: paths.guestThread("pt-br", token) };
}

const openPhrases = (page: Page, title: string) => page.locator("summary", { hasText: title }).first().click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a buyer and a shop" : "a buyer without JavaScript and a shop", () => {
    test.use({ javaScriptEnabled });

    test("each read phrases in their own language, and free text in the original", async ({ page, browser, world }) => {
      test.slow();
      const { shop, inquiryPath, thread } = await open(world);
      const browserErrors = await collectErrors(page);
      await page.goto(thread);
      await openPhrases(page, pt("translations.picker.title"));
      const form = page.locator("#reply");
      await form.getByLabel(pt("phrases.samples.ask")).check();
      await form.locator("[name='phrase.quotes.priceFor.pieces']").fill("12.500");
      await form.locator("[name='phrase.shipping.toPort.port']").selectOption("santos");
      const own = `Quero tons pastéis e costura reforçada, por favor (${world.word}).`;
      await form.locator("textarea").fill(own);
      await form.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click();
      await expect(page.getByText(pt("phrases.quotes.priceFor", { pieces: "12.500 peças" }))).toBeVisible();
      await expect(sentMessage(page, own)).toBeVisible();

      const memberContext = await browser.newContext({ javaScriptEnabled: true });
      await world.signIn(memberContext, shop, "manager", "zh");
      const memberPage = await memberContext.newPage();
      await memberPage.goto(inquiryPath);
      const question = memberPage.getByRole("listitem").filter({ hasText: zh("phrases.samples.ask") });
      await expect(question).toContainText(zh("phrases.quotes.priceFor", { pieces: "12,500 件" }));
      await expect(question).toContainText(zh("phrases.shipping.toPort", { port: zh("translations.ports.santos") }));
      await expect(question).toContainText(zh("translations.phraseBook"));
      await expect(question.getByText(own).first()).toHaveAttribute("lang", "pt-BR");
      await expect(question).toContainText(
        zh("translations.noTranslator", { language: formats("zh").language("pt-br") }),
      );
      const original = question.getByText(pt("phrases.samples.ask"));
      await expect(original).toBeHidden();
      await question
        .locator("summary", { hasText: zh("translations.original") })
        .first()
        .click();
      await expect(original).toBeVisible();

      await openPhrases(memberPage, zh("translations.picker.title"));
      await memberPage.locator("summary", { hasText: zh("translations.topics.quotes") }).click();
      await memberPage.locator("[name='phrase.quotes.priceFrom.pieces']").fill("12000");
      await memberPage.locator("[name='phrase.quotes.priceFrom.money']").fill("8.20");
      await memberPage.locator("summary", { hasText: zh("translations.topics.samples") }).click();
      await memberPage.getByLabel(zh("phrases.samples.free")).check();
      await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
      await expect(memberPage.getByText(zh("inquiries.replyAsShop.sent"))).toBeVisible();

      await page.goto(thread);
      const answer = page.getByRole("listitem").filter({ hasText: pt("phrases.samples.free") });
      await expect(answer).toContainText("A partir de 12.000 peças: ¥ 8,20 por unidade.");
      await expect(answer).toContainText(pt("translations.phraseBook"));
      await expect(answer).not.toContainText(
        pt("translations.noTranslator", { language: formats("pt-br").language("zh") }),
      );
      await memberContext.close();
      expect(browserErrors).toEqual([]);
    });

    test("see an error beside the invalid blank of a phrase, and the input is preserved", async ({ page, world }) => {
      const { thread } = await open(world);
      await page.goto(thread);
      await openPhrases(page, pt("translations.picker.title"));
      const form = page.locator("#reply");
      await form.getByLabel(pt("phrases.samples.ask")).check();
      await form.locator("[name='phrase.quotes.priceFor.pieces']").fill("muitos");
      await form.locator("textarea").fill(`Em azul (${world.word}).`);
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "POST" && !each.url().endsWith("/api/phrases")),
        form.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click(),
      ]);
      expect(response.status()).toBe(422);
      const blank = form.locator("[name='phrase.quotes.priceFor.pieces']");
      await expect(blank).toHaveAttribute("aria-invalid", "true");
      await expect(blank).toHaveAccessibleDescription(pt("translations.picker.wrong"));
      await expect(blank).toHaveValue("muitos");
      await expect(form.getByLabel(pt("phrases.samples.ask"))).toBeChecked();
      await expect(form.locator("textarea")).toHaveValue(`Em azul (${world.word}).`);
    });
  });
