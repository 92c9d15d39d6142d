import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

const [pt, zh] = [words("pt-br"), words("zh")];

test("a merchant sees before sending what the buyer will read, and so does the buyer", async ({
  page,
  browser,
  world,
}) => {
  const shop = await world.makeShop({ locale: "zh" });
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho de pelúcia", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design]);
  const token = await world.makeQuotes(inquiry, []);
  const memberContext = await browser.newContext();
  await world.signIn(memberContext, shop, "manager", "zh");
  const memberPage = await memberContext.newPage();
  const memberErrors = await collectErrors(memberPage);
  await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
  const area = memberPage.locator("message-preview textarea");
  const preview = memberPage.locator("preview-box");
  await area.fill("亲，起订量500个。这款的外箱尺寸");
  await expect(preview.getByText(pt("phrases.quotes.minimum", { pieces: "500 peças" }))).toHaveAttribute(
    "lang",
    "pt-BR",
  );
  await expect(preview.locator("[lang=zh-Hans]")).toHaveText("这款的外箱尺寸");
  await preview.getByRole("button", { name: "外箱尺寸：…。" }).click();
  await memberPage.keyboard.type("60*40*50");
  await expect(preview.getByText(pt("phrases.packing.size", { size: "60 × 40 × 50 cm" }))).toBeVisible();
  await expect(preview.locator("[lang=zh-Hans]")).toHaveCount(0);
  await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
  await expect(memberPage.getByText(zh("inquiries.replyAsShop.sent"))).toBeVisible();
  await memberContext.close();

  const browserErrors = await collectErrors(page);
  await page.goto(paths.guestThread("pt-br", token));
  await expect(page.getByText(pt("phrases.quotes.minimum", { pieces: "500 peças" }))).toBeVisible();
  await page.locator("#reply textarea").fill("posso receber uma amostra?");
  await expect(page.locator("preview-box").getByText("可以寄样品吗？")).toHaveAttribute("lang", "zh-Hans");
  expect([...browserErrors, ...memberErrors]).toEqual([]);
});
