import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../../support/world";
import { setUpInquiry } from "./quote-page";

const zh = words("zh");

test("three buyers of one design are quoted at once, each in their own language", async ({ page, context, world }) => {
  const { shop, design, token } = await setUpInquiry(world);
  const arabic = await world.makeInquiry(shop, [design], { locale: "ar", country: "SA", buyerName: "Amal" });
  const arabicToken = await world.makeQuotes(arabic, []);
  await world.makeInquiry(shop, [design], { locale: "fr", country: "FR", buyerName: "Claire" });
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceInquiries("zh"));
  await page.getByRole("link", { name: zh("quotes.bulk.link") }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(3);
  await page.getByRole("button", { name: zh("quotes.bulk.check") }).click();
  await expect(page.getByRole("heading", { name: zh("quotes.bulk.confirmTitle") })).toBeFocused();
  await expect(page.getByText(zh("quotes.bulk.buyers", { count: 3 }))).toBeVisible();
  await page.getByRole("button", { name: zh("quotes.bulk.send"), exact: true }).click();
  await expect(page.getByText(zh("quotes.bulk.outcome.sent"), { exact: true })).toHaveCount(3);
  await page.goto(paths.guestThread("pt-br", token));
  await expect(page.getByRole("article")).toHaveCount(0);
  await world.letWaitingQuotesGo(shop);

  await page.reload();
  await expect(page.getByRole("article", { name: words("pt-br")("quotes.title", { version: 1 }) })).toContainText(
    "FOB Ningbo",
  );
  await page.goto(paths.guestThread("ar", arabicToken));
  await expect(page.getByRole("article", { name: words("ar")("quotes.title", { version: 1 }) })).toContainText(
    "FOB نينغبو",
  );
});

test("a batch of quotes is checked on a phone, taken back by one tap, and stays with its design", async ({
  page,
  context,
  world,
}) => {
  const { shop, design, token } = await setUpInquiry(world);
  const other = await world.makeDesign(shop, { titles: { en: "Laughing cow", zh: "笑笑牛" } });
  await world.makeInquiry(shop, [other], {});
  await page.setViewportSize({ width: 375, height: 720 });
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceQuotes("zh", design.id));
  await page.getByRole("button", { name: zh("quotes.bulk.check") }).click();
  const summary = page.getByRole("heading", { name: zh("quotes.bulk.confirmTitle") });
  await expect(summary).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.getByRole("button", { name: zh("quotes.bulk.change") }).click();
  await page.getByRole("button", { name: zh("quotes.bulk.check") }).click();
  await page.getByRole("button", { name: zh("quotes.bulk.send"), exact: true }).click();
  await expect(page.getByText(zh("quotes.bulk.goesOutText"))).toBeVisible();

  await page.goto(paths.workspaceQuotes("zh", design.id));
  await expect(page.getByText(zh("quotes.bulk.noInquiry"))).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("button", { name: zh("quotes.bulk.withdraw") }).click();
  await expect(page.getByRole("checkbox", { name: "Beatriz Souza" })).toHaveCount(1);
  await world.letWaitingQuotesGo(shop);
  await page.goto(paths.guestThread("pt-br", token));
  await expect(page.getByRole("article")).toHaveCount(0);
});
