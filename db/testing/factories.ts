import { randomBytes } from "node:crypto";
import type { Actor, Role } from "@/lib/core/actor";
import type { Locale } from "@/lib/i18n/locale";
import { asShop, type Tx } from "../client";
import {
  booths,
  leadTimes,
  listingPictures,
  listings,
  listingTexts,
  pictures,
  priceTiers,
  shopMembers,
  shops,
  users,
} from "../schema";
import { asOwner } from "./as-owner";
import { writeCards } from "./cards";
import { requireRow } from "./require-row";

export const randomWord = () => randomBytes(5).toString("hex");

export async function makeUser(columns: Partial<typeof users.$inferInsert>, tx: Tx) {
  const [user] = await tx
    .insert(users)
    .values({
      name: "Lin Mei",
      email: `lin-${randomWord()}@example.com`,
      locale: "zh",
      emailVerified: new Date(),
      ...columns,
    })
    .returning();
  return requireRow(user);
}

/** Inserts an operator as the owner of the tables, since only the owner may; the test's rollback does not remove it. */
export const makeOperator = (columns: Partial<typeof users.$inferInsert>) =>
  asOwner(async (owner) => {
    const row = { name: "Chen Yu", email: `chen-${randomWord()}@example.com`, locale: "zh" as const, ...columns };
    const [user] = await owner
      .insert(users)
      .values({ ...row, isOperator: true })
      .returning();
    return requireRow(user);
  });

export async function makeShop(columns: Partial<typeof shops.$inferInsert>, tx: Tx) {
  const handle = `shop-${randomWord()}`;
  const [shop] = await tx
    .insert(shops)
    .values({ handle, names: { en: "Spring Toys", zh: "春天玩具" }, languages: ["zh", "en"], ...columns })
    .returning();
  const inserted = requireRow(shop);
  await asShop(
    inserted.id,
    (inside) =>
      inside.insert(booths).values({
        shopId: inserted.id,
        districtCode: "D1",
        floor: 1,
        number: randomWord().toUpperCase(),
        street: 6,
        area: "B",
      }),
    tx,
  );
  return inserted;
}

/**
 * Inserts a person who is a member of these shops, and returns the actor: `makeActor({ [shop.id]: "assistant" }, tx)`.
 */
export async function makeActor(roles: Record<number, Role>, tx: Tx): Promise<Extract<Actor, { kind: "user" }>> {
  const user = await makeUser({}, tx);
  const memberships = Object.entries(roles).map(([shopId, role]) => ({ shopId: Number(shopId), role }));
  for (const membership of memberships)
    await asShop(
      membership.shopId,
      (inside) => inside.insert(shopMembers).values({ ...membership, userId: user.id }),
      tx,
    );
  return { kind: "user", userId: user.id, locale: user.locale, memberships, isOperator: user.isOperator };
}

type ListingParts = Partial<typeof listings.$inferInsert> & {
  titles?: Partial<Record<Locale, string>>;
  tiers?: [fromQuantity: number, unitPrice: number][];
  pictureCount?: number;
};

/** Inserts a complete listing with its card: a draft by default, in the first category by default. */
export async function makeListing(shop: { id: number }, parts: ListingParts, tx: Tx) {
  const {
    titles = { en: "Crying horse plush toy", zh: "哭哭马毛绒玩具" },
    tiers = [
      [120, 1164],
      [500, 930],
    ],
    pictureCount = 1,
    ...columns
  } = parts;
  return asShop(
    shop.id,
    async (inside) => {
      const category = requireRow(
        await inside.query.categories.findFirst({ where: (c, { isNotNull }) => isNotNull(c.parentId) }),
      );
      const status = columns.status ?? "draft";
      const [listing] = await inside
        .insert(listings)
        .values({
          shopId: shop.id,
          categoryId: category.id,
          locale: "zh",
          piecesPerCarton: 80,
          cartonLength: 65,
          cartonWidth: 55,
          cartonHeight: 55,
          grossGrams: 10_400,
          netGrams: 9_600,
          publishedAt: status === "draft" ? null : new Date(),
          ...columns,
        })
        .returning();
      const inserted = requireRow(listing);
      const keys = { listingId: inserted.id, shopId: shop.id };
      await inside.insert(listingTexts).values(
        Object.entries(titles).map(([locale, title]) => ({
          ...keys,
          locale: locale as Locale,
          title,
          description: `${title}.`,
          slug: "crying-horse-plush-toy",
        })),
      );
      if (tiers.length)
        await inside
          .insert(priceTiers)
          .values(tiers.map(([fromQuantity, unitPrice]) => ({ ...keys, fromQuantity, unitPrice })));
      await inside.insert(leadTimes).values({ ...keys, fromQuantity: tiers[0]?.[0] ?? 1, workingDays: 5 });
      for (let position = 1; position <= pictureCount; position++) {
        const [picture] = await inside
          .insert(pictures)
          .values({ shopId: shop.id, key: `test-${randomWord()}`, width: 800, height: 800, color: "#e8e1d6" })
          .returning();
        await inside.insert(listingPictures).values({ ...keys, position, pictureId: requireRow(picture).id });
      }
      await writeCards([inserted.id], inside);
      return inserted;
    },
    tx,
  );
}
