import { asShop } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";
import { sentMessage } from "./guest";

const pt = words("pt-br");
const zh = words("zh");

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an inquiry is handed over to another shop of the same owner when the buyer agrees", async ({
      page,
      browser,
      world,
    }) => {
      test.slow();
      const [shop, second] = [
        await world.makeShop(),
        await world.makeShop({ names: { en: `Lamps ${world.word}`, zh: `灯具${world.word}` } }),
      ];
      const design = await world.makeDesign(shop);
      const inquiry = await world.makeInquiry(shop, [design]);
      const link = paths.guestThread("pt-br", await world.makeQuotes(inquiry, []));
      const memberContext = await browser.newContext({ javaScriptEnabled: true });
      const member = await world.signIn(memberContext, shop, "owner", "zh");
      await asShop(second.id, (tx) =>
        tx.insert(shopMembers).values({ shopId: second.id, userId: member.id, role: "assistant" }),
      );
      const memberPage = await memberContext.newPage();
      await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
      const form = memberPage.locator("#handover");
      await form.locator("summary").click();
      await form.getByLabel(zh("threads.handover.to")).selectOption({ label: `灯具${world.word}` });
      await form.getByLabel(zh("threads.handover.reason")).fill(`这家做灯具（${world.word}）`);
      await form.getByRole("button", { name: zh("threads.handover.send") }).click();
      await expect(
        memberPage.getByText(zh("threads.handover.offered", { to: `灯具${world.word}` })).first(),
      ).toBeVisible();

      await page.goto(link);
      await expect(sentMessage(page, `这家做灯具（${world.word}）`)).toBeVisible();
      await page.getByRole("button", { name: pt("threads.handover.agree") }).click();
      await page.getByRole("link", { name: pt("threads.handover.openNew") }).click();
      const from = pt("threads.handover.cameFrom", { shop: `玩具${world.word}` });
      await expect(page.getByText(from)).toBeVisible();
      await expect(page.getByText(/Preciso de 2\.400 peças/)).toBeVisible();
      await expect(memberPage.getByText(zh("threads.handover.agreed", { to: `灯具${world.word}` }))).toBeVisible();
      await memberContext.close();
    });
  });
