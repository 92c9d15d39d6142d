import { and, eq, isNotNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { jobs, sourcingLinks } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { listEmails, waitForEmail } from "../../support/mailbox";
import { expect, test, words } from "../../support/world";
import { fillRequest, makeTrade, openInvitation, requestFormOf, submitRequest } from "./buyer";

const t = words("pt-br");

/** Returns how many times the request of an address has been routed to shops. */
async function timesRouted(address: string): Promise<number> {
  const token = new URL(address).pathname.split("/").at(-1) ?? "";
  const [link] = await database
    .select()
    .from(sourcingLinks)
    .where(eq(sourcingLinks.tokenHash, tokenHash(token)));
  const ofRequest = sql`${jobs.data}->>'requestId' = ${link?.requestId ?? ""}`;
  return database.$count(jobs, and(eq(jobs.name, "routeSourcingRequest"), ofRequest, isNotNull(jobs.doneAt)));
}

test.describe("a buyer without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("confirms a suspicious request by the email's link, and only then it is routed to shops", async ({
    page,
    browser,
    world,
  }) => {
    const { categoryId, spring } = await makeTrade(world);
    const request = requestFormOf(world, categoryId);
    await fillRequest(page, "pt-br", request);
    await page.locator("#request [name=fax]").fill("1");
    await submitRequest(page, "pt-br");
    await expect(page.getByText(t("sourcing.request.heldTitle"))).toBeVisible();
    const confirm = page.getByRole("button", { name: t("sourcing.request.confirm") });
    await expect(confirm).toHaveCount(0);

    const memberContext = await browser.newContext();
    const member = await world.signIn(memberContext, spring, "owner", "zh");
    const memberPage = await memberContext.newPage();
    await expect.poll(() => timesRouted(page.url())).toBe(1);
    await memberPage.goto(paths.workspaceSourcing("zh"));
    await expect(memberPage.getByRole("heading", { name: words("zh")("sourcing.shop.title") })).toBeVisible();
    await expect(memberPage.getByRole("link", { name: request.title })).toHaveCount(0);
    expect(listEmails(member.email)).toEqual([]);

    const link = (await waitForEmail(request.email)).links.find((each) => each.includes("proof=")) ?? "";
    await page.goto(link);
    await confirm.click();
    await expect(page.getByText(t("sourcing.request.sentTitle"))).toBeVisible();
    await openInvitation(memberPage, request.title);
    await waitForEmail(member.email, new RegExp(request.title));

    await page.goto(link);
    await expect(page.getByText(t("sourcing.status.open"), { exact: true })).toBeVisible();
    await expect(confirm).toHaveCount(0);
    await memberContext.close();
  });
});
