import { hashPassword } from "@/lib/accounts/password";
import { paths } from "@/lib/http/paths";
import { waitForEmail } from "../support/mailbox";
import { expect, smokeTagIf, test, words } from "../support/world";

const t = words("zh");
const password = "three sisters and a horse";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a member" : "a member without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test(
      "signs in with email and password, returns to the requested page, and signs out",
      smokeTagIf(javaScriptEnabled),
      async ({ page, world }) => {
        const shop = await world.makeShop();
        const inquiry = await world.makeInquiry(shop, []);
        const user = await world.makeMember(shop, "owner", {
          locale: "zh",
          passwordHash: await hashPassword(password),
        });
        await page.goto(paths.workspaceInquiry("zh", inquiry.id));
        await expect(page).toHaveURL(/\/zh\/sign-in\?back=/);
        const form = page.locator("form", { has: page.locator("input[type=password]") });
        await form.locator("input[type=email]").fill(user.email);
        await form.locator("input[type=password]").fill("not this one at all");
        await form.getByRole("button", { name: t("accounts.signIn.submit") }).click();
        await expect(form.getByText(t("accounts.signIn.wrong"))).toBeVisible();
        await expect(form.locator("input[type=email]")).toHaveValue(user.email);
        await form.locator("input[type=password]").fill(password);
        await form.getByRole("button", { name: t("accounts.signIn.submit") }).click();
        await expect(page).toHaveURL(new RegExp(inquiry.id));
        await expect(page.getByText(inquiry.buyerName).first()).toBeVisible();

        await page.context().clearCookies({ name: "session" });
        await page.goto(paths.workspace("zh"));
        await expect(page).toHaveURL(/\/zh\/sign-in/);
      },
    );
  });

test("a buyer signs in by a link that works only once", async ({ page, context, world }) => {
  const email = `carlos-${world.word}@example.com`;
  const es = words("es");
  await page.goto(paths.signIn("es"));
  const form = page
    .locator("main form", { has: page.locator("input[type=email]") })
    .filter({ hasNot: page.locator("input[type=password]") });
  await form.locator("input[type=email]").fill(email);
  await form.getByRole("button", { name: es("accounts.requestSignInLink.submit") }).click();
  await expect(page.getByRole("heading", { name: es("accounts.signInSent.title") })).toBeVisible();
  const link = (await waitForEmail(email)).links.find((each) => each.includes("/sign-in/")) ?? "";
  await page.goto(link);
  await page.locator("main form button").click();
  await expect(page).toHaveURL(paths.account("es"));
  await expect(page.getByText(email).first()).toBeVisible();

  const other = await (await context.browser()?.newContext())?.newPage();
  await other?.goto(link);
  await expect(other?.getByText(es("accounts.followSignInLink.expired")) ?? page.locator("nothing")).toBeVisible();
  await other?.context().close();
});

test("the workspace redirects guests to sign in", async ({ page }) => {
  for (const path of [paths.workspace("en"), paths.workspaceNewListing("en"), paths.account("en")]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/en\/sign-in/);
  }
});
