import { paths } from "@/lib/http/paths";
import { asPdf, plainPdf } from "@/lib/media/attachments/pdfs.fixture";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";

const t = words("en");

test("a lead previews and merges a doubled shop, its owner agrees, and its pages lead to the other one", async ({
  page,
  context,
  browser,
  world,
}) => {
  const [shop, other] = [await world.makeShop(), await world.makeShop()];
  const design = await world.makeDesign(shop);
  const [own, others] = [await browser.newContext(), await browser.newContext()];
  const owner = await world.signIn(own, shop, "owner");
  const otherOwner = await world.signIn(others, other, "owner");
  const browserErrors = await collectErrors(page);
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorShop("en", shop.handle));
  await page.getByLabel(t("merges.intoLabel")).fill(shop.handle);
  await page.getByRole("button", { name: t("merges.check") }).click();
  await expect(page.getByText(t("merges.itself"))).toBeVisible();
  await page.getByLabel(t("merges.intoLabel")).fill(other.handle);
  await page.getByRole("button", { name: t("merges.check") }).click();
  await expect(page.getByText(t("merges.lead"))).toBeVisible();
  await expect(page.getByText(t("merges.designs", { count: 1 }))).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const form = page.locator("form", { has: page.locator('input[name="into"][type="hidden"]') });
  await form.getByLabel(t("people.reason")).fill("Both have the same licence.");
  await form.getByRole("button", { name: t("merges.submit") }).click();
  await expect(form.getByText(t("merges.documentMissing")).first()).toBeVisible();
  await expect(form.getByLabel(t("people.reason"))).toHaveValue("Both have the same licence.");
  const buffer = await asPdf(await plainPdf());
  await form.locator("input[type=file]").setInputFiles({ name: "licence.pdf", mimeType: "application/pdf", buffer });
  await form.getByRole("button", { name: t("merges.submit") }).click();
  await expect(page.getByText(t("transfers.status.waiting"))).toBeVisible();
  await page.getByRole("link", { name: t("merges.target", { shop: other.names.en ?? "" }) }).click();
  const source = page.getByRole("link", { name: t("merges.source", { shop: shop.names.en ?? "" }) });
  await expect(source).toHaveAttribute("href", paths.operatorShop("en", shop.handle));
  await waitForEmail(owner.email, /Both have the same licence/);
  await waitForEmail(otherOwner.email, /Both have the same licence/);

  const visitor = await browser.newContext();
  expect((await visitor.request.get(paths.shop("en", shop), { maxRedirects: 0 })).status()).toBe(200);
  const ownPage = await own.newPage();
  await ownPage.goto(paths.workspaceClosing("en"));
  expect(await axeViolations(ownPage)).toEqual([]);
  await ownPage.getByRole("button", { name: t("merges.own.agree") }).click();
  // A former owner is signed out, and comes back as a manager.
  await expect(ownPage).toHaveURL(/sign-in/);
  await world.signInAgain(own, owner.id);
  await ownPage.goto(paths.workspaceClosing("en"));
  await expect(ownPage.getByText(t("closing.reopen.merged"))).toBeVisible();
  await expect(ownPage.getByText(t("merges.banner", { shop: other.names.en ?? "" }))).toBeVisible();
  const expected = paths.shop("en", other);
  const address = paths.listing("en", design);
  for (const path of [paths.shop("en", shop), address])
    await expect(async () => {
      const answer = await visitor.request.get(path, { maxRedirects: 0 });
      expect([answer.status(), new URL(answer.headers().location ?? "", page.url()).pathname]).toEqual([308, expected]);
      // A browser that stored the redirect would not notice that the merge is undone.
      expect(answer.headers()["cache-control"]).toContain("max-age=0");
    }).toPass({ timeout: 2_000 });
  await waitForEmail(owner.email, /its pages lead to/);
  await waitForEmail(otherOwner.email, /its pages lead to/);

  await page.reload();
  await page.getByRole("button", { name: t("merges.undo") }).click();
  await expect(page.getByText(t("transfers.status.undone"), { exact: true })).toBeVisible();
  await expect(async () => {
    expect((await visitor.request.get(paths.shop("en", shop), { maxRedirects: 0 })).status()).toBe(200);
  }).toPass({ timeout: 2_000 });
  await page.goto(paths.operatorAudit("en", { target: shop.handle }));
  for (const action of ["proposed", "done", "undone"] as const)
    await expect(page.getByText(t(`audit.actions.merge.${action}`)).first()).toBeVisible();
  expect(browserErrors).toEqual([]);
  for (const each of [own, others, visitor]) await each.close();
});
