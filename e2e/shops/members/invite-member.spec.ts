import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { users } from "@/db/schema";
import { makeBankAccount } from "@/db/testing";
import { hashPassword } from "@/lib/accounts/password";
import { paths } from "@/lib/http/paths";
import { signInAsBuyer } from "../../accounts/buyer";
import { collectErrors } from "../../support/collect-errors";
import { waitForEmail } from "../../support/mailbox";
import { expect, smokeTagIf, test, type World, words } from "../../support/world";

const t = words("zh");
const password = "three sisters and a drum";

test.use({ viewport: { width: 375, height: 812 } });

async function setPassword(userId: string) {
  await database
    .update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.id, userId));
}

/** Invites an address as the owner, and returns the link of the email. */
async function invite(owner: Page, email: string): Promise<string> {
  await owner.getByLabel(t("accounts.email.label")).fill(email);
  await owner.getByRole("button", { name: t("members.inviteMember.submit") }).click();
  await expect(owner.getByText(t("members.inviteMember.done", { email }))).toBeVisible();
  return (await waitForEmail(email)).links.find((each) => each.includes("/invitation/")) ?? "";
}

async function openMember(owner: Page, name: string) {
  await owner.goto(paths.workspacePeople("zh"));
  await owner.getByRole("link", { name: new RegExp(`${t("members.manage")}.*${name}`) }).click();
  await expect(owner.getByRole("heading", { level: 1 })).toHaveText(name);
}

const nameOf = (world: World) => `玩具${world.word}`;

test("an owner invites an assistant, who reads inquiries, becomes manager, and is removed", async ({
  page: owner,
  context,
  browser,
  world,
}) => {
  test.setTimeout(150_000);
  const shop = await world.makeShop();
  const { id, email: ownersEmail } = await world.signIn(context, shop, "owner", "zh");
  await setPassword(id);
  const number = "6217852000014821";
  await database.transaction((tx) => makeBankAccount(shop, { accountNumber: number }, tx));
  const inquiry = await world.makeInquiry(shop, []);
  const email = `mei-${world.word}@example.com`;

  await owner.goto(paths.workspaceShop("zh"));
  await owner.getByRole("link", { name: t("members.title") }).click();
  const link = await invite(owner, email);

  const elsewhere = await browser.newContext();
  const mei = await elsewhere.newPage();
  const browserErrors = await collectErrors(mei);
  await mei.goto(link);
  await expect(mei.getByRole("heading", { level: 1 })).toHaveText(
    t("members.acceptInvitation.heading", { shop: nameOf(world) }),
  );
  await mei.getByLabel(t("accounts.editProfile.name")).fill("陈美");
  await mei.getByRole("button", { name: t("members.acceptInvitation.submit") }).click();
  await expect(mei).toHaveURL(paths.workspace("zh"));
  await waitForEmail(
    ownersEmail,
    new RegExp(t("members.email.joined.subject", { member: "陈美", shop: nameOf(world) })),
  );
  await mei.goto(paths.workspaceInquiries("zh"));
  await expect(mei.getByText(inquiry.buyerName).first()).toBeVisible();
  await mei.goto(paths.workspaceBank("zh"));
  await expect(mei.getByText("•••• 4821")).toBeVisible();
  expect((await mei.content()).replace(/\s/g, "")).not.toContain(number);
  await mei.goto(paths.workspaceShop("zh"));
  await expect(mei.getByText(t("shops.editShop.readOnly")).first()).toBeVisible();

  await openMember(owner, "陈美");
  await owner.getByLabel(t("members.role")).selectOption("manager");
  const forms = owner.locator("main form");
  await forms.first().getByLabel(t("accounts.confirmPerson.password")).fill("not this one");
  await owner.getByRole("button", { name: t("members.changeRole.submit") }).click();
  await expect(owner.getByText(t("accounts.changePassword.currentWrong")).first()).toBeVisible();
  await forms.first().getByLabel(t("accounts.confirmPerson.password")).fill(password);
  await owner.getByRole("button", { name: t("members.changeRole.submit") }).click();
  await expect(owner.getByText(t("members.changeRole.done"))).toBeVisible();
  await waitForEmail(
    email,
    new RegExp(t("members.email.role.subject", { shop: nameOf(world), role: t("accounts.role.manager") })),
  );
  // A change of role ends the session.
  await mei.reload();
  await expect(mei).toHaveURL(/\/zh\/sign-in/);
  const [account] = await database.select({ id: users.id }).from(users).where(eq(users.email, email));
  await world.signInAgain(elsewhere, account?.id ?? "");
  await mei.goto(paths.workspaceShop("zh"));
  await expect(mei.getByText(t("shops.editShop.lead"))).toBeVisible();
  await expect(mei.getByText(t("shops.editShop.readOnly"))).toHaveCount(0);

  await openMember(owner, "陈美");
  await forms.nth(1).getByLabel(t("accounts.confirmPerson.password")).fill(password);
  await owner.getByRole("button", { name: t("members.removeMember.submit") }).click();
  await expect(owner.getByText(t("members.removeMember.done"))).toBeVisible();
  await expect(owner.getByText(email)).toHaveCount(0);
  await waitForEmail(email, new RegExp(t("members.email.removed.subject", { shop: nameOf(world) })));
  await mei.goto(paths.workspaceInquiries("zh"));
  await expect(mei).toHaveURL(/\/zh\/sign-in/);
  await world.signInAgain(elsewhere, account?.id ?? "");
  await mei.goto(paths.workspaceInquiries("zh"));
  await expect(mei).toHaveURL(paths.workspaceOpenShop("zh"));
  expect(browserErrors).toEqual([]);
  await mei.goto(paths.workspaceInquiry("zh", inquiry.id));
  await expect(mei.getByText(t("workspace.notFound.title"))).toBeVisible();
  for (const path of [paths.liveInbox(shop.id), paths.liveInquiry(inquiry.id)])
    expect((await elsewhere.request.get(path)).status()).toBe(404);
  await mei.goto(link);
  await expect(mei.getByText(t("members.acceptInvitation.overTitle"))).toBeVisible();
  await elsewhere.close();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "an invited person" : "an invited person without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test(
      "is asked to sign in with the invited address, accepts, and leaves the shop",
      smokeTagIf(javaScriptEnabled),
      async ({ page, context, browser, world }) => {
        const shop = await world.makeShop();
        const email = `wang-${world.word}@example.com`;
        const invited = await world.makeMember(await world.makeShop(), "owner", { locale: "zh", email });
        await setPassword(invited.id);
        const owners = await browser.newContext({ javaScriptEnabled: true });
        const { email: ownersEmail } = await world.signIn(owners, shop, "owner", "zh");
        const owner = await owners.newPage();
        await owner.goto(paths.workspacePeople("zh"));
        const link = await invite(owner, email);

        const other = await signInAsBuyer(context, { locale: "zh" });
        await page.goto(link);
        await expect(page.getByText(t("members.acceptInvitation.otherAddress", { email }))).toBeVisible();
        await expect(page.getByText(t("members.acceptInvitation.otherText", { own: other.email }))).toBeVisible();
        await page
          .locator("main")
          .getByRole("button", { name: t("accounts.signOut.submit") })
          .click();
        await expect(page.getByText(t("members.acceptInvitation.signInFirst", { email }))).toBeVisible();
        await page
          .locator("main")
          .getByRole("link", { name: t("accounts.signIn.submit") })
          .click();
        const form = page.locator("form", { has: page.locator("input[type=password]") });
        await form.locator("input[type=email]").fill(email);
        await form.locator("input[type=password]").fill(password);
        await form.getByRole("button", { name: t("accounts.signIn.submit") }).click();
        await page.getByRole("button", { name: t("members.acceptInvitation.submit") }).click();
        await expect(page).toHaveURL(paths.workspace("zh"));
        await expect(page.getByText(nameOf(world)).first()).toBeVisible();
        await page.goto(paths.workspacePeople("zh"));
        await page.getByText(t("members.leaveShop.title")).click();
        await page.getByRole("button", { name: t("members.leaveShop.submit") }).click();
        await expect(page).toHaveURL(paths.workspace("zh"));
        const left = { member: invited.name, shop: nameOf(world) };
        await waitForEmail(ownersEmail, new RegExp(t("members.email.left.subject", left)));
        await owners.close();
      },
    );
  });
