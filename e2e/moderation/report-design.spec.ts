import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { expect, test, words } from "../support/world";
import { decide, makeLead } from "./decisions";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });

  test("a guest reports a design, and it leaves every page once it is hidden", {
    tag: "@smoke",
  }, async ({ page, world, request }) => {
    const t = words("es");
    const shop = await world.makeShop();
    const design = await world.makeDesign(shop);
    const address = paths.listing("es", design);
    await page.goto(address);
    await page.getByRole("link", { name: t("moderation.report.link"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("moderation.report.title"));

    await page.getByLabel(t("moderation.report.details")).fill("La etiqueta es copiada.");
    await page.getByLabel(t("moderation.report.email"), { exact: false }).fill("ana arroba example");
    await page.getByRole("button", { name: t("moderation.report.send") }).click();
    await expect(page.getByText(t("moderation.choose")).first()).toBeVisible();
    await expect(page.getByText(t("moderation.report.emailWrong")).first()).toBeVisible();
    await expect(page.getByLabel(t("moderation.report.details"))).toHaveValue("La etiqueta es copiada.");

    await page.getByLabel(t("moderation.reasons.brand")).check();
    await page.getByLabel(t("moderation.report.email"), { exact: false }).fill(`ana-${world.word}@example.com`);
    await page.getByRole("button", { name: t("moderation.report.send") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("moderation.report.doneTitle"));
    await page.getByRole("link", { name: t("moderation.report.back"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));

    const reported = { shopId: shop.id, target: "listing", targetId: String(design.id) } as const;
    await decide(await makeLead(), reported, "hide", "The label is a copy.");
    await expect.poll(async () => (await request.get(address)).status(), { timeout: 2_000 }).toBe(404);
    await expect
      .poll(async () => (await request.get(paths.shop("es", shop))).text(), { timeout: 2_000 })
      .not.toContain(address);
    const gone = await page.goto(paths.report("es", "listing", design.id));
    expect(gone?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("moderation.report.goneTitle"));
  });
});

test("a removed design answers 410", async ({ world, request }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const reported = { shopId: shop.id, target: "listing", targetId: String(design.id) } as const;
  await decide(await makeLead(), reported, "remove", "The label is a copy.");
  await expect.poll(async () => (await request.get(paths.listing("en", design))).status()).toBe(410);
});

test("a suspended shop shows a notice, and its pages may come back", async ({ page, world, request }) => {
  const t = words("fr");
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const reported = { shopId: shop.id, target: "shop", targetId: String(shop.id) } as const;
  await decide(await makeLead(), reported, "suspend", "The booth belongs to somebody else.");
  await expect.poll(async () => (await request.get(paths.shop("fr", shop))).status()).toBe(404);
  await page.goto(paths.shop("fr", shop));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("moderation.suspended.title"));
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect.poll(async () => (await request.get(paths.listing("fr", design))).status()).toBe(404);
  expect((await request.get(paths.shopDesigns("fr", shop))).status()).toBe(404);
});

for (const locale of ["en", "zh", "ar"] as const)
  test(`the report page is accessible in ${locale}`, async ({ page, world }) => {
    const shop = await world.makeShop();
    await page.goto(paths.report(locale, "shop", shop.id));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
