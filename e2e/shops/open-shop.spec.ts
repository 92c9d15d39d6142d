import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";

const t = words("en");

test("a merchant opens a shop with one form, and buyers see it once the email address is confirmed", {
  tag: "@smoke",
}, async ({ page, context, world }) => {
  const browserErrors = await collectErrors(page);
  const handle = `lantern-house-${world.word}`;
  await page.goto(paths.home("en"));
  await page.goto(paths.openShop("en"));
  await page.getByLabel(t("join.name"), { exact: false }).first().fill("Wu Qiang");
  const email = `wu-${world.word}@example.com`;
  await page.getByLabel(t("accounts.email.label")).fill(email);
  await page.getByLabel(t("accounts.password.label")).fill("short");
  await page.getByLabel(t("join.nameZh")).fill("灯笼之家");
  await page.getByLabel(t("join.nameEn")).fill("Lantern House");
  await page.getByLabel(t("join.handle")).fill(handle);
  await page.getByLabel(t("join.district")).selectOption("D1");
  await page.getByLabel(t("join.floor")).selectOption("3");
  const number = world.word.slice(0, 8).toUpperCase();
  await world.registerBooth({ districtCode: "D1", floor: 3, number });
  await page.getByLabel(t("join.number")).fill(number.toLowerCase());
  await page.locator("input[type=checkbox][value=zh]").check();
  const submit = page.getByRole("button", { name: t("join.submit") });
  await submit.click();

  const password = page.getByLabel(t("accounts.password.label"));
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(t("accounts.password.tooShort")).first()).toBeVisible();
  await expect(page.getByLabel(t("join.handle"))).toHaveValue(handle);
  await expect(page.getByLabel(t("join.district"))).toHaveValue("D1");
  await password.fill("lanterns over the river");
  await submit.click();

  await expect(page).toHaveURL(new RegExp(`${paths.workspace("en")}`));
  await expect(page.getByText(t("workspace.today.steps.title"))).toBeVisible();
  const buyer = await (await context.browser()?.newContext())?.newPage();
  if (!buyer) throw new Error("no browser");
  expect((await buyer.goto(paths.shop("en", { handle })))?.status()).toBe(404);
  await expect(page.getByText(t("shops.confirm.banner", { email }))).toBeVisible();

  const confirmation = await waitForEmail(email, new RegExp(t("mail.confirmEmail.button")));
  const link = confirmation.links.find((each) => each.includes("/confirm-email/")) ?? "";
  await page.goto(link.replace(/[^/]+$/, "another-link"));
  await expect(page.getByText(t("shops.confirm.expired"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("shops.confirm.submit") })).toHaveCount(0);
  await page.goto(link);
  await page.getByRole("button", { name: t("shops.confirm.submit") }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.workspace("en")}$`));
  await page.goto(link);
  await expect(page).toHaveURL(new RegExp(`${paths.workspace("en")}$`));
  await expect(page.getByText(t("shops.confirm.banner", { email }))).toHaveCount(0);
  await expect.poll(async () => (await buyer.goto(paths.shop("en", { handle })))?.status()).toBe(200);
  await expect(buyer.getByRole("heading", { level: 1, name: "Lantern House" })).toBeVisible();
  await expect(buyer.locator("main")).toContainText(/not yet verified/i);
  await expect(async () => {
    await buyer.goto(paths.floor("en", "D1", 3));
    await expect(buyer.locator(`main a[href="${paths.shop("en", { handle })}"]`).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await buyer.context().close();
  expect(browserErrors.filter((each) => !each.startsWith("422") && !each.includes("status of 422"))).toEqual([]);
});

test("an owner edits the shop's story, and buyers see it", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  await world.signIn(context, shop, "owner");
  await page.goto(paths.workspaceShop("en"));
  const story = `Three sisters and a sewing machine (${world.word}).`;
  await page.locator("textarea[name='stories.en']").fill(story);
  await page
    .locator("main form", { has: page.locator("textarea[name='stories.en']") })
    .locator("button[type=submit]")
    .click();
  await expect(page.getByRole("status").filter({ hasText: /\S/ }).first()).toBeVisible();
  await expect.poll(async () => (await page.request.get(paths.shop("en", shop))).text()).toContain(story);
});

test("an assistant sees the shop's page and cannot edit it", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  await world.signIn(context, shop, "assistant");
  await page.goto(paths.workspaceShop("en"));
  await expect(page.getByText(t("shops.editShop.readOnly")).first()).toBeVisible();
  await expect(page.locator("textarea[name='stories.en']")).toBeDisabled();
});
