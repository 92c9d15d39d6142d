import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { messages } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { respondWith } from "@/lib/translations/provider.fixture";
import { collectErrors } from "../support/collect-errors";
import { expect, words } from "../support/world";
import { test } from "./market-with-provider";

const t = words("zh");
const longTimeout = { timeout: 40_000 };

const proposal = {
  buyer: "Olá {name}! {quantity1} custam {price1}. Saem de Yiwu em {leadTime}. Só hoje 1 USD.",
  own: "{name} 您好！{quantity1}，单价 {price1}。{leadTime}从义乌发货。今天只要 1 美元。",
};

for (const width of [375, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("a reply is drafted from figures, shown in both languages, and inserted below the typed text", async ({
      page,
      world,
      market,
    }) => {
      const browserErrors = await collectErrors(page);
      const shop = await world.makeShop({ locale: "zh" });
      await market.agreeFor(shop);
      const design = await world.makeDesign(shop, { titles: { zh: "哭哭马", "pt-br": "Cavalinho" } });
      const inquiry = await world.makeInquiry(shop, [design]);
      await world.signIn(page.context(), shop, "assistant", "zh");
      await page.goto(market.url(paths.workspaceInquiry("zh", inquiry.id)));
      const replyField = page.getByRole("textbox", { name: t("inquiries.replyAsShop.label"), exact: true });
      await expect(replyField).toBeVisible(longTimeout);
      await replyField.fill("Bom dia!");
      await page
        .locator("summary")
        .filter({ hasText: t("assist.reply.title") })
        .click();
      await expect(page.getByRole("checkbox", { name: t("assist.reply.topics.leadTime"), exact: true })).toBeChecked();
      await page.getByRole("checkbox", { name: t("assist.reply.topics.price"), exact: true }).check();
      await page.getByRole("button", { name: t("assist.reply.request"), exact: true }).click();
      await expect(page.getByText(t("assist.wait.title"), { exact: true })).toBeVisible(longTimeout);
      market.provider.mood.answer = respondWith(JSON.stringify(proposal));
      await market.answer(shop);
      await expect(page.getByText("2,400 件，单价 ¥9.30 / 件。5 个工作日从义乌发货。")).toBeVisible(longTimeout);
      await expect(page.getByText(t("assist.omitted", { count: 2 }))).toBeVisible();
      await expect(replyField).toHaveValue("Bom dia!");
      const sent = JSON.stringify(market.provider.requests.at(-1));
      for (const word of ["Beatriz", "antes do Natal", inquiry.reference, "example.com"])
        expect(sent).not.toContain(word);

      await page.getByRole("button", { name: t("assist.reply.use") }).click();
      await expect(page.getByText(t("assist.reply.used"))).toBeVisible(longTimeout);
      const fullText =
        /^Bom dia!\n\nOlá Beatriz Souza! 2\.400 peças custam ¥\s9,30 \/ peça\. Saem de Yiwu em 5 dias úteis\.$/;
      await expect(replyField).toHaveValue(fullText);
      const count = await asShop(shop.id, (tx) => tx.$count(messages, eq(messages.inquiryId, inquiry.id)));
      expect(count).toBe(1);
      await expect(page.getByText(t("threads.draft.saved"))).toBeVisible();
      await page.reload();
      await expect(replyField).toHaveValue(fullText);
      expect(browserErrors).toEqual([]);
    });
  });
