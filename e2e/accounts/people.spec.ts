import { asPerson, database } from "@/db/client";
import { twoSteps } from "@/db/schema";
import { makeUser } from "@/db/testing";
import { hashPassword } from "@/lib/accounts/password";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, type World, words } from "../support/world";
import { signInAsOperator } from "./buyer";

const t = words("en");
const password = "three sisters and a drum";

/** Creates a person who signs in with a password. */
async function makePerson(world: World) {
  const passwordHash = await hashPassword(password);
  const email = `zhu-${world.word}@example.com`;
  return database.transaction((tx) => makeUser({ name: `Zhu ${world.word}`, email, locale: "en", passwordHash }, tx));
}

test("a lead finds a person, locks the account with a reason, and unlocks it", async ({
  page,
  context,
  browser,
  world,
}) => {
  const person = await makePerson(world);
  const browserErrors = await collectErrors(page);
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorPeople("en"));
  await page.getByLabel(t("people.searchLabel")).fill(world.word);
  await page.getByRole("button", { name: t("people.search") }).click();
  await page.getByRole("link", { name: person.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();

  await page.getByText(t("people.lock.title")).first().click();
  await page.getByRole("button", { name: t("people.lock.title") }).click();
  await expect(page.getByText(t("people.reasonMissing")).first()).toBeVisible();
  await page.getByLabel(t("people.reason")).fill("Their mailbox was taken over.");
  await page.getByRole("button", { name: t("people.lock.title") }).click();
  await expect(page.getByText(t("people.unlock.title")).first()).toBeVisible();
  await waitForEmail(person.email, /Their mailbox was taken over/);

  const visitor = await (await browser.newContext()).newPage();
  const signIn = async () => {
    await visitor.goto(paths.signIn("en"));
    const form = visitor.locator("main form", { has: visitor.locator("input[type=password]") });
    await form.locator("input[type=email]").fill(person.email);
    await form.locator("input[type=password]").fill(password);
    await visitor.getByRole("button", { name: t("accounts.signIn.submit"), exact: true }).click();
  };
  await signIn();
  await expect(visitor.getByText(t("accounts.signIn.locked"))).toBeVisible();

  await page.getByText(t("people.unlock.title")).first().click();
  await page.getByLabel(t("people.reason")).fill("They showed their passport at the desk.");
  await page.getByRole("button", { name: t("people.unlock.title") }).click();
  await expect(page.getByText(t("people.lock.title")).first()).toBeVisible();
  await signIn();
  await expect(visitor).toHaveURL(new RegExp(paths.account("en")));
  await visitor.context().close();

  await page.goto(paths.operatorAudit("en", { target: person.email }));
  await expect(page.getByText(t("audit.actions.person.locked")).first()).toBeVisible();
  await expect(page.getByText(t("audit.actions.person.unlocked")).first()).toBeVisible();
  expect(browserErrors).toEqual([]);
});

test("the second step is reset by two leads", async ({ page, context, world }) => {
  const person = await makePerson(world);
  await asPerson(person.id, (tx) =>
    tx.insert(twoSteps).values({ userId: person.id, secret: "sealed", confirmedAt: new Date() }),
  );
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorPerson("en", person.id));
  await page.getByText(t("people.reset.title")).first().click();
  const proposal = page.locator("details", { hasText: t("people.reset.title") });
  await proposal.getByLabel(t("people.reason")).fill("They showed their passport at the desk.");
  await proposal.getByRole("button", { name: t("people.reset.propose") }).click();
  await expect(page.getByText(t("people.reset.yours"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("people.reset.confirm") })).toHaveCount(0);

  await context.clearCookies();
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorPeople("en"));
  await page.getByRole("link", { name: person.name }).first().click();
  await page.getByRole("button", { name: t("people.reset.confirm") }).click();
  await expect(page.getByText(t("people.twoStepOff"))).toBeVisible();
  await waitForEmail(person.email, new RegExp(t("accounts.twoStep.email.off.text").slice(0, 30)));
});

test("an agent finds a shop by its booth and notes something about it", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  const owner = await world.makeMember(shop, "owner");
  await signInAsOperator(context, { locale: "en", operatorRole: "agent" });
  await page.goto(paths.operatorShops("en"));
  await page.getByLabel(t("people.shops.searchLabel")).fill(world.word);
  await page.getByRole("button", { name: t("people.search") }).click();
  await page.getByRole("link", { name: `Toys ${world.word}` }).click();
  await expect(page.getByText(owner.email)).toBeVisible();
  await page.getByLabel(t("people.notes.label")).fill("Moves to the third floor in spring.");
  await page.getByRole("button", { name: t("people.notes.submit") }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Moves to the third floor" })).toBeVisible();
  await page.getByRole("link", { name: owner.name }).click();
  await expect(page.getByText(t("people.leadsAct"))).toBeVisible();
});
