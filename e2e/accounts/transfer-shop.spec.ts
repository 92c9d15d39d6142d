import { database } from "@/db/client";
import { makeUser } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { asPdf, plainPdf } from "@/lib/media/attachments/pdfs.fixture";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";
import { signInAsOperator } from "./buyer";

const t = words("en");

test("a lead transfers a shop with a document, its owner objects, and another lead confirms it", async ({
  page,
  context,
  browser,
  world,
}) => {
  const shop = await world.makeShop();
  const own = await browser.newContext();
  const owner = await world.signIn(own, shop, "owner");
  const email = `heir-${world.word}@example.com`;
  await database.transaction((tx) => makeUser({ email, emailVerified: new Date(), locale: "zh" }, tx));
  const browserErrors = await collectErrors(page);
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorShop("en", shop.handle));
  await page.locator("summary", { hasText: t("transfers.propose") }).click();
  const form = page.locator("details", { has: page.locator("input[type=file]") });
  await form.getByLabel(t("transfers.email")).fill(email);
  await form.getByLabel(t("people.reason")).fill("Her son runs the shop now.");
  await form.getByRole("button", { name: t("transfers.propose") }).click();
  await expect(page.getByText(t("transfers.documentMissing")).first()).toBeVisible();
  await expect(form.getByLabel(t("transfers.email"))).toHaveValue(email);
  const buffer = await asPdf(await plainPdf());
  await form.locator("input[type=file]").setInputFiles({ name: "contract.pdf", mimeType: "application/pdf", buffer });
  await form.getByRole("button", { name: t("transfers.propose") }).click();
  await expect(page.getByText(t("transfers.status.waiting"))).toBeVisible();
  const document = await page.getByRole("link", { name: t("transfers.open") }).getAttribute("href");
  expect((await context.request.get(document ?? "")).headers()["content-type"]).toBe("application/pdf");
  expect((await own.request.get(document ?? "")).status()).toBe(404);
  await waitForEmail(owner.email, /Her son runs the shop now/);
  await waitForEmail(email, /Her son runs the shop now/);

  const ownPage = await own.newPage();
  await ownPage.goto(paths.workspaceClosing("en"));
  await ownPage.getByLabel(t("transfers.own.why")).fill("I have not sold my shop.");
  await ownPage.getByRole("button", { name: t("transfers.own.object") }).click();
  await expect(ownPage.getByRole("button", { name: t("transfers.own.agree") })).toHaveCount(0);
  expect(await axeViolations(ownPage)).toEqual([]);

  await page.reload();
  await expect(page.getByText(t("transfers.yours"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("transfers.decide.confirmed") })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await context.clearCookies();
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorShops("en"));
  await page.getByRole("link", { name: shop.handle, exact: true }).first().click();
  await page.getByRole("button", { name: t("transfers.decide.confirmed") }).click();
  await expect(page.getByText(t("transfers.status.done"), { exact: true })).toBeVisible();
  await waitForEmail(owner.email, new RegExp(t("transfers.mail.doneText", { shop: "", name: "" }).slice(-40)));

  await page.getByRole("button", { name: t("transfers.decide.undone") }).click();
  await expect(page.getByText(t("transfers.status.undone"), { exact: true })).toBeVisible();
  await page.goto(paths.operatorAudit("en", { target: shop.handle }));
  for (const action of ["proposed", "objected", "done", "undone"] as const)
    await expect(page.getByText(t(`audit.actions.transfer.${action}`)).first()).toBeVisible();
  expect(browserErrors).toEqual([]);
  await own.close();
});
