import { paths } from "@/lib/paths";
import { expect, test, words } from "../world";
import { askedFor } from "./offer";

const zh = words("zh");

test("three buyers of one design are quoted at once, each in their own language", async ({ page, context, world }) => {
  const { shop, design, token } = await askedFor(world);
  const arabic = await world.makeInquiry(shop, [design], { locale: "ar", country: "SA", buyerName: "Amal" });
  const arabicToken = await world.makeQuotes(arabic, []);
  await world.makeInquiry(shop, [design], { locale: "fr", country: "FR", buyerName: "Claire" });
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceInquiries("zh"));
  await page.getByRole("link", { name: zh("quotes.bulk.link") }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(3);
  await page.getByRole("button", { name: zh("quotes.bulk.send") }).click();
  await expect(page.getByText(zh("quotes.bulk.sent", { count: 3 }))).toBeVisible();
  await expect(page.getByText(zh("quotes.bulk.outcome.sent"), { exact: true })).toHaveCount(3);

  await page.goto(paths.guestThread("pt-br", token));
  await expect(page.getByRole("article", { name: words("pt-br")("quotes.title", { version: 1 }) })).toContainText(
    "FOB Ningbo",
  );
  await page.goto(paths.guestThread("ar", arabicToken));
  await expect(page.getByRole("article", { name: words("ar")("quotes.title", { version: 1 }) })).toContainText(
    "FOB نينغبو",
  );
});
