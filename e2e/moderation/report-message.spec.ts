import { eq } from "drizzle-orm";
import { asPerson, asShop } from "@/db/client";
import { messages, moderationCases } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";
import { makeLead } from "./decisions";

const t = words("en");

test("a shop reports one message of a buyer", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  await world.signIn(context, shop, "owner");
  const inquiry = await world.makeInquiry(shop, [await world.makeDesign(shop)]);
  const [message] = await asShop(shop.id, (tx) =>
    tx.select({ id: messages.id }).from(messages).where(eq(messages.inquiryId, inquiry.id)),
  );
  await page.goto(paths.workspaceInquiry("en", inquiry.id));
  const form = page.locator("details#report");
  await form.locator("summary").click();
  await form.getByLabel(t("threads.report.reason")).selectOption("fraud");
  await form.getByLabel(t("threads.report.message")).selectOption({ index: 1 });
  await form.getByRole("button", { name: t("threads.report.send") }).click();
  await expect(form.getByText(t("threads.report.done"))).toBeVisible();
  const found = await asPerson((await makeLead()).userId, (tx) =>
    tx
      .select({ target: moderationCases.target, targetId: moderationCases.targetId })
      .from(moderationCases)
      .where(eq(moderationCases.shopId, shop.id)),
  );
  expect(found).toEqual([{ target: "message", targetId: message?.id }]);
});
