import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { choosePictures, plushPictures } from "../media/picture-files";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

const t = words("en");

/** Presses a button of the editor, which is disabled while pictures are being uploaded. */
async function save(page: Page, intent: "publish" | "save") {
  const button = page.locator(`button[name=intent][value=${intent}]`);
  await expect(button).toBeEnabled({ timeout: 25_000 });
  await button.click();
}

/** Waits for the button, which replaces a plain list once the page is hydrated. */
async function choosePlush(page: Page) {
  await page.locator("button#categoryId").click();
  await page.getByRole("searchbox", { name: t("catalogue.editor.category.search") }).fill("plush");
  await page.locator("#goods").getByRole("button", { name: /plush/i }).nth(0).click();
}

async function fillDesign(page: Page, title: string, titleZh: string) {
  await choosePictures(page, plushPictures);
  for (const number of [1, 2, 3])
    await expect(page.getByRole("button", { name: t("catalogue.editor.pictures.remove", { number }) })).toBeVisible();
  await page.getByLabel(t("catalogue.editor.texts.name", { language: "English" })).fill(title);
  await page
    .getByLabel(t("catalogue.editor.texts.description", { language: "English" }))
    .fill("Soft short plush with an upside-down mouth that people fell for. Washable at 30 °C.");
  await page.locator("summary", { hasText: t("catalogue.editor.texts.more") }).click();
  await page.getByLabel(t("catalogue.editor.texts.name", { language: "中文" })).fill(titleZh);

  await choosePlush(page);

  const rows = async (name: string, values: string[]) => {
    for (const [index, value] of values.entries()) await page.locator(`[name="${name}"]`).nth(index).fill(value);
  };
  await rows("tierFrom[]", ["120", "500"]);
  await rows("tierPrice[]", ["11.64", "9.30"]);
  await rows("leadFrom[]", ["120"]);
  await rows("leadDays[]", ["5"]);
  const carton = { piecesPerCarton: "80", cartonLength: "65", cartonWidth: "55", cartonHeight: "55" };
  for (const [name, value] of Object.entries({ ...carton, grossKg: "10.4", netKg: "9.6" }))
    await page.locator(`[name=${name}]`).fill(value);
}

test("a merchant adds a design with three pictures, and buyers see it in two languages", { tag: "@smoke" }, async ({
  page,
  context,
  world,
}) => {
  const browserErrors = await collectErrors(page);
  const shop = await world.makeShop();
  await world.signIn(context, shop, "manager");
  const [title, titleZh] = [`Crying horse ${world.word}`, `哭哭马${world.word}`];

  const before = await page.request.get(paths.shop("en", shop));
  expect(await before.text()).not.toContain(title);
  await page.goto(paths.workspaceListings("en"));
  await page
    .getByRole("link", { name: t("catalogue.own.add") })
    .first()
    .click();
  await fillDesign(page, title, titleZh);
  await expect(page.getByText("0.197 m³")).toBeVisible();
  await save(page, "publish");
  await expect(page.getByText(t("catalogue.done.published"))).toBeVisible({ timeout: 15_000 });
  const address = await page.getByRole("link", { name: t("catalogue.editor.seePage") }).getAttribute("href");

  const buyer = await (await context.browser()?.newContext())?.newPage();
  if (!buyer || !address) throw new Error("the design has no page");
  for (const [locale, name] of [
    ["en", title],
    ["zh", titleZh],
  ] as const) {
    const id = address.split("-").at(-1) ?? "";
    await buyer.goto(`/${locale}/p/x-${id}`);
    await expect(buyer.getByRole("heading", { level: 1, name })).toBeVisible();
    const shown = buyer.locator("main img[src^='/media/']");
    expect(await shown.count()).toBeGreaterThanOrEqual(3);
    await expect.poll(() => shown.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  for (const path of [paths.shop("en", shop), paths.search("en", world.word), paths.newDesigns("en")]) {
    // Lists are updated a moment after the design's own page.
    await expect(async () => {
      await buyer.goto(path);
      await expect(buyer.locator("main").getByRole("link", { name: title }).first(), path).toBeVisible({
        timeout: 500,
      });
    }).toPass();
  }
  await buyer.context().close();
  expect(browserErrors).toEqual([]);
});

test("missing and invalid fields show errors, and the input is preserved", async ({ page, context, world }) => {
  await world.signIn(context, await world.makeShop(), "owner");
  await page.goto(paths.workspaceNewListing("en"));
  await fillDesign(page, `Half a design ${world.word}`, "半成品");
  await page.locator('[name="tierPrice[]"]').nth(1).fill("12.00");
  await page.locator("[name=netKg]").fill("11");
  await save(page, "publish");
  await expect(page.locator("#errors").getByRole("alert")).toBeVisible();
  await expect(page.getByText(t("catalogue.editor.tiers.pricesMayNotRise")).first()).toBeVisible();
  await expect(page.getByText(t("catalogue.editor.packing.grossBelowNet")).first()).toBeVisible();
  await expect(page.locator("[name='title.en']")).toHaveValue(`Half a design ${world.word}`);
  await expect(page.locator("[name='title.zh']")).toHaveValue("半成品");
});

test("an assistant can draft a design but not publish it", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  await world.signIn(context, shop, "assistant");
  await page.goto(paths.workspaceNewListing("en"));
  await expect(page.locator("button[name=intent][value=publish]")).toHaveCount(0);
  await expect(page.getByText(t("catalogue.editor.mayNotPublish"))).toBeVisible();
  const title = `Draft ${world.word}`;
  await page.getByLabel(t("catalogue.editor.texts.name", { language: "English" })).fill(title);
  await choosePlush(page);

  // The test submits the intent "publish", for which an assistant has no button.
  await page.locator("button[name=intent]").evaluate((button: HTMLButtonElement) => {
    button.value = "publish";
  });
  await page.locator("button[name=intent]").click();
  await expect(page.getByText(t("errors.notAllowed")).or(page.getByText(t("catalogue.done.incomplete")))).toBeVisible();
  await page.goto(paths.search("en", world.word));
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
});

test("another shop's designs and inquiries answer 404", async ({ page, context, world }) => {
  const [own, foreign] = [await world.makeShop(), await world.makeShop()];
  const design = await world.makeDesign(foreign);
  const inquiry = await world.makeInquiry(foreign, [design]);
  await world.signIn(context, own, "owner");
  for (const path of [paths.workspaceListing("en", design.id), paths.workspaceInquiry("en", inquiry.id)]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByText(t("workspace.notFound.title"))).toBeVisible();
    await expect(page.getByText(inquiry.buyerName)).toHaveCount(0);
  }
});

test("a paused design disappears from search until it is resumed", { tag: "@smoke" }, async ({
  page,
  context,
  world,
}) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { en: `Paused horse ${world.word}` } });
  await world.signIn(context, shop, "manager");
  const found = async () => (await page.request.get(paths.search("en", world.word))).text();
  await page.goto(paths.workspaceListing("en", design.id));
  await page.getByRole("button", { name: t("catalogue.life.pause"), exact: true }).click();
  await expect(page.getByText(t("catalogue.done.paused"))).toBeVisible();
  await expect.poll(found).not.toContain(`Paused horse ${world.word}`);
  await page.goto(paths.workspaceListing("en", design.id));
  await page.getByRole("button", { name: t("catalogue.life.resume"), exact: true }).click();
  await expect(page.getByText(t("catalogue.done.resumed"))).toBeVisible();
  await expect.poll(found).toContain(`Paused horse ${world.word}`);
});
