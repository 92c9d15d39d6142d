import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";

const zh = words("zh");

test("a manager adds the starter replies, and a quick reply is inserted in the buyer's language", async ({
  page,
  context,
  world,
}) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho chorão", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design], { buyerName: "Beatriz Souza" });
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceQuickReplies("zh"));
  await page.getByRole("button", { name: zh("threads.quickReplies.addStarters") }).click();
  await expect(page.getByText(zh("threads.starters.sample.title"), { exact: true })).toBeVisible();

  const form = page.locator("#reply");
  await form.getByLabel(zh("threads.quickReplies.name")).fill("目录");
  await form.getByLabel("Português").fill("Olá {nome}");
  await form.getByRole("button", { name: zh("threads.quickReplies.save") }).click();
  await expect(form.getByRole("alert")).toContainText("nome");
  await form.getByLabel("Português").fill("Olá {name}, segue o catálogo.");
  await form.getByRole("button", { name: zh("threads.quickReplies.save") }).click();
  await expect(page.getByRole("listitem").getByText("目录")).toBeVisible();

  await page.goto(paths.workspaceInquiry("zh", inquiry.id));
  await page.getByLabel(zh("threads.quickReplies.use")).selectOption({ label: "目录" });
  await expect(page.getByLabel(zh("inquiries.replyAsShop.label"), { exact: true })).toHaveValue(
    "Olá Beatriz Souza, segue o catálogo.",
  );
});
