import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, smokeTagIf, test, words } from "../support/world";

const t = words("en");
const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

test(
  "a fair from its first form to a visitor's email: made, applied for, assigned, public, a lead taken offline",
  smokeTagIf(true),
  async ({ page, context, browser, request, world }) => {
    test.slow();
    const browserErrors = await collectErrors(page);
    const name = `Fair ${world.word}`;
    const slug = `fair-${world.word}`;
    await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
    await page.goto(paths.operatorNewFair("en"));
    for (const field of ["names", "venues", "cities"])
      for (const locale of ["zh", "en"]) await page.locator(`[name="${field}.${locale}"]`).fill(name);
    const save = page.getByRole("button", { name: t("shops.editShop.submit") });
    await save.click();
    await expect(page.getByText(t("fairs.edit.datesMissing")).first()).toBeVisible();
    await expect(page.locator('[name="names.zh"]')).toHaveValue(name);
    await page.locator('[name="firstDay"]').fill(day(-1));
    await page.locator('[name="lastDay"]').fill(day(2));
    await save.click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    const publicPage = async () => (await request.get(paths.fair("en", { slug }))).text();
    await expect.poll(publicPage, { timeout: 2000 }).toContain(name);

    const shop = await world.makeShop({ confirmedAt: new Date() });
    const design = await world.makeDesign(shop);
    const shopContext = await browser.newContext();
    const phone = await shopContext.newPage();
    const phoneErrors = await collectErrors(phone);
    await world.signIn(shopContext, shop, "owner", "en");
    await phone.goto(paths.workspaceFairs("en"));
    const panel = phone.locator("section", { has: phone.getByRole("heading", { name }) });
    await panel.getByLabel(t("fairs.own.note")).fill("New hair claws");
    await panel.getByRole("button", { name: t("fairs.own.apply") }).click();
    await expect(panel.getByText(t("fairs.status.applied"))).toBeVisible();

    await page.reload();
    await expect(page.getByText("New hair claws")).toBeVisible();
    await page.getByLabel(t("fairs.stands.hall"), { exact: true }).fill("b1");
    await page.getByLabel(t("fairs.stands.number"), { exact: true }).fill("c 14");
    await page.getByRole("button", { name: t("fairs.stands.accept") }).click();
    await expect(page.getByText(t("fairs.status.accepted"))).toBeVisible();
    await expect.poll(publicPage, { timeout: 2000 }).toContain("C 14");
    expect(await publicPage()).toContain(shop.handle);

    await phone.goto(paths.workspaceFair("en", { slug }));
    await phone.getByLabel(t("shops.collections.addDesign")).selectOption(String(design.id));
    await phone.getByRole("button", { name: t("shops.editShop.submit") }).click();
    await expect.poll(publicPage, { timeout: 4000 }).toContain(paths.listing("en", design));

    await phone.goto(paths.workspaceFairLeads("en", { slug }));
    await expect(phone.getByText(t("fairs.lead.opensOffline"))).toBeVisible();
    await shopContext.setOffline(true);
    await phone.reload();
    const visitor = `lucia-${world.word}@example.com`;
    await phone.getByLabel(t("fairs.lead.column.name"), { exact: true }).fill("Lucía Ortega");
    await phone.getByLabel(t("fairs.lead.column.email"), { exact: true }).fill(visitor);
    await phone.locator("label", { has: phone.locator('[name="listingIds"]') }).click();
    await phone.locator('[name="locale"]').last().selectOption("es");
    await phone.getByLabel(t("fairs.lead.mayMail")).check();
    await phone.getByRole("button", { name: t("fairs.lead.save") }).click();
    await expect(phone.getByText(t("fairs.lead.waits"), { exact: true })).toBeVisible();
    await expect(phone.getByLabel(t("fairs.lead.column.name"), { exact: true })).toHaveValue("");
    await shopContext.setOffline(false);
    await expect(phone.getByText(t("fairs.lead.allSent"))).toBeVisible({ timeout: 15_000 });

    await phone.goto(paths.workspaceInquiries("en"));
    await phone.getByRole("link", { name: /Lucía Ortega/ }).click();
    await expect(phone.getByText(t("list.fair.code", { code: name }))).toBeVisible();
    await phone.getByRole("button", { name: t("accounts.signOut.submit") }).click();
    await expect(phone).toHaveURL(/\/en$/);
    expect(await phone.evaluate(() => caches.keys())).toEqual([]);

    const email = await waitForEmail(visitor);
    expect(email.text).toContain(words("es")("mail.first.visit"));
    expect(email.links.some((link) => link.includes("/es/i/"))).toBe(true);
    const offline = /ERR_(?:INTERNET_DISCONNECTED|FAILED)/;
    expect([...browserErrors, ...phoneErrors.filter((error) => !offline.test(error))]).toEqual([]);
    await shopContext.close();
  },
);
