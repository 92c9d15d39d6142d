import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { users } from "@/db/schema";
import { hashPassword } from "@/lib/accounts/password";
import { appCode } from "@/lib/accounts/two-step.fixture";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";

const t = words("zh");
const password = "three sisters and a drum";

test.use({ viewport: { width: 375, height: 812 } });

async function signIn(page: Page, email: string) {
  await page.context().clearCookies({ name: "session" });
  await page.goto(paths.signIn("zh", paths.accountSettings("zh")));
  const form = page.locator("form", { has: page.locator("input[type=password]") });
  await form.locator("input[type=email]").fill(email);
  await form.locator("input[type=password]").fill(password);
  await form.getByRole("button", { name: t("accounts.signIn.submit") }).click();
  await expect(page.getByRole("heading", { name: t("accounts.twoStep.signInTitle") })).toBeVisible();
}

async function enterCode(page: Page, code: string) {
  await page.getByLabel(t("accounts.twoStep.code")).fill(code);
  await page
    .locator("main")
    .getByRole("button", { name: t("accounts.signIn.submit") })
    .click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "an owner" : "an owner without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("switches two-step sign-in on, signs in with a code and with a recovery code, and switches it off", async ({
      page,
      context,
      world,
    }) => {
      test.setTimeout(120_000);
      const shop = await world.makeShop();
      const { id, email } = await world.signIn(context, shop, "owner", "zh");
      await database
        .update(users)
        .set({ passwordHash: await hashPassword(password) })
        .where(eq(users.id, id));
      const browserErrors = await collectErrors(page);

      await page.goto(paths.accountSettings("zh"));
      await expect(page.getByText(t("accounts.twoStep.recommended"))).toBeVisible();
      await page.getByRole("link", { name: t("accounts.twoStep.open") }).click();
      await page.getByLabel(t("accounts.confirmPerson.password")).fill(password);
      await page.getByRole("button", { name: t("accounts.twoStep.begin") }).click();
      await expect(page.getByRole("img", { name: t("accounts.twoStep.picture") })).toBeVisible();
      const secret = ((await page.locator("bdi.font-mono").textContent()) ?? "").replaceAll(" ", "");
      await page.getByLabel(t("accounts.twoStep.code")).fill(appCode(secret, new Date()));
      await page.getByRole("button", { name: t("accounts.twoStep.turnOn") }).click();
      await expect(page.getByText(t("accounts.twoStep.codesText"))).toBeVisible();
      const codes = await page.locator("#app-form li").allInnerTexts();
      expect(codes).toHaveLength(10);
      expect(await page.content()).not.toContain(secret);
      await page.getByRole("link", { name: t("accounts.twoStep.codesSaved") }).click();
      await expect(page.getByText(codes[0] ?? "")).toHaveCount(0);
      await waitForEmail(email, new RegExp(t("accounts.twoStep.email.on.subject")));

      await signIn(page, email);
      const inside = await context.newPage();
      await inside.goto(paths.workspaceInquiries("zh"));
      await expect(inside).toHaveURL(/\/zh\/sign-in\?back=/);
      await inside.close();
      await enterCode(page, "000000");
      await expect(page.getByText(t("accounts.twoStep.codeWrong")).first()).toBeVisible();
      await enterCode(page, appCode(secret, new Date(Date.now() + 30_000)));
      await expect(page).toHaveURL(paths.accountSettings("zh"));
      await expect(page.locator("#sessions").getByText(t("accounts.sessions.here"))).toHaveCount(1);

      await signIn(page, email);
      await enterCode(page, codes[0] ?? "");
      await expect(page).toHaveURL(paths.accountSettings("zh"));
      await page.goto(paths.accountTwoStep("zh"));
      await expect(page.getByText(t("accounts.twoStep.codesLeft", { count: 9 }))).toBeVisible();
      const stop = page.locator("#stop-form");
      await stop.getByLabel(t("accounts.confirmPerson.password")).fill(password);
      await stop.getByLabel(t("accounts.twoStep.code")).fill(codes[0] ?? "");
      await stop.getByRole("button", { name: t("accounts.twoStep.stop") }).click();
      await expect(page.getByText(t("accounts.twoStep.codeWrong")).first()).toBeVisible();
      await stop.getByLabel(t("accounts.confirmPerson.password")).fill(password);
      await stop.getByLabel(t("accounts.twoStep.code")).fill(codes[1] ?? "");
      await stop.getByRole("button", { name: t("accounts.twoStep.stop") }).click();
      await expect(page.getByText(t("accounts.twoStep.stopped"))).toBeVisible();
      await waitForEmail(email, new RegExp(t("accounts.twoStep.email.off.subject")));
      expect(browserErrors.filter((each) => !/\b422\b/.test(each))).toEqual([]);
    });
  });

test("a person ends their session on another device", async ({ page, context, browser, world }) => {
  const shop = await world.makeShop();
  const { id } = await world.signIn(context, shop, "assistant", "zh");
  const elsewhere = await browser.newContext();
  await world.signInAgain(elsewhere, id);
  const otherPage = await elsewhere.newPage();
  await otherPage.goto(paths.workspace("zh"));
  await expect(otherPage).toHaveURL(paths.workspace("zh"));

  await page.goto(paths.accountSettings("zh"));
  const rows = page.locator("#sessions li");
  await expect(rows).toHaveCount(2);
  await rows.getByRole("button").click();
  await expect(page.getByText(t("accounts.sessions.done"))).toBeVisible();
  await expect(rows).toHaveCount(1);
  await otherPage.goto(paths.workspace("zh"));
  await expect(otherPage).toHaveURL(/\/zh\/sign-in/);
  await elsewhere.close();
});
