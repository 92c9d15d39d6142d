import { openOwner } from "@/db/client";
import { makeOperator } from "@/lib/accounts/make-operator";
import { appCode } from "@/lib/accounts/two-step.fixture";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";

const t = words("zh");

test("a new operator follows the link of npm run operator, switches two-step sign-in on, and chooses a password", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const email = `operator-${crypto.randomUUID()}@market.example`;
  const owner = openOwner(env().DATABASE_OWNER_URL ?? "");
  const link = await makeOperator({ email, language: "zh", role: "lead" }, owner).finally(() =>
    owner.$client.end({ timeout: 5 }),
  );
  const browserErrors = await collectErrors(page);
  await waitForEmail(email, /sign-in/);

  await page.goto(new URL(link).pathname + new URL(link).search);
  await page
    .locator("main")
    .getByRole("button", { name: t("accounts.signIn.submit") })
    .click();
  await expect(page).toHaveURL(paths.accountTwoStep("zh"));
  await page.getByRole("button", { name: t("accounts.twoStep.begin") }).click();
  const secret = ((await page.locator("bdi.font-mono").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel(t("accounts.twoStep.code")).fill(appCode(secret, new Date()));
  await page.getByRole("button", { name: t("accounts.twoStep.turnOn") }).click();
  await expect(page.getByText(t("accounts.twoStep.codesText"))).toBeVisible();
  await expect(page.getByRole("link", { name: t("operator.title") })).toHaveAttribute("href", paths.operator("zh"));

  await page.goto(paths.accountSettings("zh"));
  await page.locator("input[type=password]").last().fill("three sisters and a drum");
  await page.getByRole("button", { name: t("accounts.changePassword.submit") }).click();
  await expect(page.getByText(t("accounts.changePassword.done"))).toBeVisible();
  expect(browserErrors).toEqual([]);
});
