import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { database } from "@/db/client";
import { users } from "@/db/schema";
import { hashPassword } from "@/lib/accounts/password";
import { paths } from "@/lib/http/paths";
import { waitForEmail } from "../support/mailbox";
import { expect, smokeTagIf, test, words } from "../support/world";

const t = words("zh");
const password = "three sisters and a drum";

const setPassword = async (userId: string) =>
  database
    .update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.id, userId));

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: width === 375 ? 812 : 800 } });

    test("an owner transfers the shop, and both are notified", async ({ page: owner, context, browser, world }) => {
      test.setTimeout(120_000);
      const shop = await world.makeShop();
      const { id, email } = await world.signIn(context, shop, "owner", "zh");
      await setPassword(id);
      const elsewhere = await browser.newContext({ viewport: { width, height: 812 } });
      const successor = await world.signIn(elsewhere, shop, "manager", "zh");
      const successorPage = await elsewhere.newPage();

      await owner.goto(paths.workspaceShop("zh"));
      await owner.getByRole("link", { name: t("closing.title") }).click();
      await owner.getByLabel(t("closing.offer.to")).selectOption(successor.id);
      const form = owner.locator("main form", { has: owner.locator("select[name=memberId]") });
      await form.getByLabel(t("accounts.confirmPerson.password")).fill("not this one");
      await form.getByRole("button", { name: t("closing.offer.submit") }).click();
      await expect(form.getByText(t("accounts.changePassword.currentWrong")).first()).toBeVisible();
      await form.getByLabel(t("accounts.confirmPerson.password")).fill(password);
      await form.getByRole("button", { name: t("closing.offer.submit") }).click();
      await expect(owner.getByRole("button", { name: t("closing.offer.withdraw") })).toBeVisible();

      const notification = await waitForEmail(successor.email);
      expect(notification.links.some((link) => link.includes(paths.workspaceClosing("zh")))).toBe(true);
      await successorPage.goto(paths.workspaceClosing("zh"));
      await successorPage.getByRole("button", { name: t("closing.offer.accept") }).click();
      await expect(successorPage.getByRole("heading", { name: t("closing.close.title") })).toBeVisible();
      await waitForEmail(successor.email, new RegExp(t("closing.email.taken.subject", { shop: `玩具${world.word}` })));
      await waitForEmail(email, new RegExp(t("closing.email.given.subject", { shop: `玩具${world.word}` })));
      // A change of role ends the session, so the former owner signs in again.
      await owner.goto(paths.workspaceClosing("zh"));
      await expect(owner).toHaveURL(/\/zh\/sign-in/);
      await world.signInAgain(context, id);
      await owner.goto(paths.workspaceClosing("zh"));
      await expect(owner.getByText(t("closing.ownersOnly"))).toBeVisible();
      await elsewhere.close();
    });

    test(
      "an owner exports the shop, closes it, and reopens it",
      smokeTagIf(width === 1280),
      async ({ page, context, world }) => {
        test.setTimeout(150_000);
        const shop = await world.makeShop();
        const design = await world.makeDesign(shop);
        const inquiry = await world.makeInquiry(shop, [design], { locale: "zh" });
        const { id } = await world.signIn(context, shop, "owner", "zh");
        await setPassword(id);
        const status = async (path: string) => (await page.request.get(path)).status();

        await page.goto(paths.workspaceClosing("zh"));
        await page.getByRole("button", { name: t("closing.archive.submit") }).click();
        const archiveLink = page.locator(`a[href^="/api/archives"]`);
        await expect(archiveLink).toBeVisible({ timeout: 30_000 });
        const [download] = await Promise.all([page.waitForEvent("download"), archiveLink.click()]);
        const files = unzipSync(readFileSync(await download.path()));
        const names = Object.keys(files);
        for (const name of [
          "designs.csv",
          "designs.xlsx",
          "inquiries.json",
          "inquiries.csv",
          "quotes.json",
          "shop.json",
        ])
          expect(names).toContain(name);
        expect(names.filter((name) => name.startsWith("pictures/"))).toHaveLength(1);
        expect(Buffer.from(files["inquiries.json"] ?? []).toString()).toContain(inquiry.reference);
        const href = (await archiveLink.getAttribute("href")) ?? "";
        const stranger = await context.browser()?.newContext();
        expect((await stranger?.request.get(new URL(href, page.url()).href))?.status()).toBe(404);
        await stranger?.close();

        const form = page.locator("main form", { has: page.locator("input[name=name]") });
        await form.locator("input[name=name]").fill("别的店");
        await form.getByLabel(t("accounts.confirmPerson.password")).fill(password);
        await form.getByRole("button", { name: t("closing.close.submit") }).click();
        await expect(form.getByText(t("closing.close.otherName")).first()).toBeVisible();
        await form.locator("input[name=name]").fill(`玩具${world.word}`);
        await form.getByLabel(t("accounts.confirmPerson.password")).fill(password);
        await form.getByRole("button", { name: t("closing.close.submit") }).click();
        await expect(page.getByRole("heading", { name: t("closing.close.done") })).toBeVisible();
        await expect.poll(() => status(paths.shop("zh", shop))).toBe(410);
        await expect.poll(() => status(paths.listing("zh", design))).toBe(410);
        await waitForEmail(inquiry.buyerEmail);

        await page.getByRole("button", { name: t("closing.reopen.submit") }).click();
        await expect(page.getByRole("heading", { name: t("closing.close.title") })).toBeVisible();
        await expect.poll(() => status(paths.shop("zh", shop))).toBe(200);
        await expect.poll(() => status(paths.listing("zh", design))).toBe(200);
        await expect
          .poll(async () => (await page.request.get(paths.shop("zh", shop))).text())
          .toContain(design.id.toString(36));
      },
    );
  });
