import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { booths } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { writeNote } from "@/lib/accounts/people/write-note";
import { NotFound } from "@/lib/core/errors";
import { getShopRecord } from "./get-shop-record";
import { searchShops } from "./search-shops";

describe("finding shops", () => {
  test(
    "works by name, handle and booth, also for those that are not public, and only for operators",
    rolledBack(async (tx) => {
      const auditor = await makeOperatorActor("auditor");
      const names = { en: "Qingfeng Lanterns", zh: "清风灯笼" };
      const shop = await makeShop({ names, confirmedAt: new Date() }, tx);
      const [booth] = await tx.select().from(booths).where(eq(booths.shopId, shop.id));
      for (const text of ["qingfeng lan", "清风", shop.handle, booth?.number ?? "", `D1 1F ${booth?.number}`]) {
        const found = await searchShops(auditor, text, tx);
        expect(
          found.map(({ id }) => id),
          text,
        ).toContain(shop.id);
      }
      const [found] = await searchShops(auditor, shop.handle, tx);
      expect(found).toMatchObject({
        isConfirmed: true,
        isClosed: false,
        sanction: null,
        booth: { districtCode: "D1" },
      });
      expect(await searchShops(auditor, "no shop has this name", tx)).toEqual([]);
      await expect(searchShops({ ...auditor, isOperator: false }, "", tx)).rejects.toThrow(NotFound);
    }),
  );
});

test(
  "a shop's record has its members, booths and notes, and is not found for its owner",
  rolledBack(async (tx) => {
    const agent = await makeOperatorActor("agent");
    const shop = await makeShop({}, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    await writeNote(agent, { shopId: shop.id, body: "Moves in spring." }, tx);
    const record = await getShopRecord(agent, shop.handle, tx);
    expect(record.members).toMatchObject([{ userId: owner.userId, role: "owner", isLocked: false }]);
    expect(record).toMatchObject({ booths: [{ districtCode: "D1" }], claims: [], designs: 0, inquiries: 0 });
    expect(record.notes).toMatchObject([{ body: "Moves in spring." }]);
    await expect(getShopRecord(owner, shop.handle, tx)).rejects.toThrow(NotFound);
    await expect(getShopRecord(agent, "no-such-shop", tx)).rejects.toThrow(NotFound);
  }),
);
