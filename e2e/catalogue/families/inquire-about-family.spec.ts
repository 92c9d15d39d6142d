import { uuidv7 } from "@/db/base/uuid";
import { asShop, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listingOrigins, originRequests } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { type CreatedListing, expect, test, type World, words } from "../../support/world";

const t = words("zh");

type Shop = Awaited<ReturnType<World["makeShop"]>>;

/** Links a design to the one it grew out of; another shop's design with its consent. */
const link = (child: [Shop, CreatedListing], parent: [Shop, CreatedListing]) =>
  database.transaction(async (tx) => {
    const of = { shopId: child[0].id, listingId: child[1].id, parentId: parent[1].id };
    if (child[0].id !== parent[0].id) {
      const id = uuidv7();
      const request = { ...of, id, parentShopId: parent[0].id, title: "Together", changes: {} };
      await asShop(child[0].id, (own) => own.insert(originRequests).values(request), tx);
      await asShop(parent[0].id, (own) => own.update(originRequests).set({ status: "agreed" }), tx);
    }
    await asShop(
      child[0].id,
      (own) => own.insert(listingOrigins).values({ ...of, relation: "collaboration", changes: {} }),
      tx,
    );
    await purgeDocuments(tx, `listing:${child[1].id}`, `listing:${parent[1].id}`);
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a buyer" : "a buyer without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 375, height: 812 } });

    test("inquires about several designs of a family on one form of their shop", async ({ page, world }) => {
      const shop = await world.makeShop();
      const design = (name: string) => world.makeDesign(shop, { titles: { zh: `${name}${world.word}` } });
      const [parent, child, unchosen] = [await design("前身"), await design("新款"), await design("不要")];
      await link([shop, child], [shop, parent]);
      await link([shop, unchosen], [shop, parent]);
      await page.goto(paths.listing("zh", child, 2400));
      const family = page.locator("#family");
      const quantityOf = (name: string) => family.getByLabel(new RegExp(`${name}${world.word}`));
      await expect(quantityOf("新款")).toHaveValue("2400");
      await expect(quantityOf("不要")).toHaveValue("");
      await quantityOf("前身").fill("1,200");
      await family.getByRole("button", { name: t("families.bulkInquiry.submit") }).click();
      await expect(page).toHaveURL(new RegExp(`/zh/shop/${shop.handle}\\?designs=`));
      const form = page.locator("#inquiry");
      await expect(form.getByLabel(new RegExp(`前身${world.word}`))).toHaveValue("1200");
      await expect(form.getByLabel(new RegExp(`新款${world.word}`))).toHaveValue("2400");
      await expect(form.getByLabel(new RegExp(`不要${world.word}`))).toHaveCount(0);
    });

    test("inquires about a family of two shops on the inquiry list", async ({ page, world }) => {
      const [own, other] = [await world.makeShop(), await world.makeShop({ names: { zh: `珍珠${world.word}` } })];
      const child = await world.makeDesign(own, { titles: { zh: `联名${world.word}` } });
      const parent = await world.makeDesign(other, { titles: { zh: `珍珠链${world.word}` } });
      await link([own, child], [other, parent]);
      await page.goto(paths.listing("zh", child));
      await page
        .locator("#family")
        .getByLabel(new RegExp(`珍珠链${world.word}`))
        .fill("٦٠٠");
      await page.getByRole("button", { name: t("families.bulkInquiry.submit") }).click();
      await expect(page).toHaveURL(paths.inquiryList("zh"));
      for (const name of ["联名", "珍珠链"])
        await expect(page.getByRole("link", { name: `${name}${world.word}` }).first()).toBeVisible();
    });
  });
