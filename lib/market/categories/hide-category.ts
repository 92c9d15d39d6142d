import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { categories } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound, Refusal } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import { countDesigns } from "./count-designs";
import type { OfCategory } from "./input";

/**
 * Hides an empty category: it leaves the lists of categories and the editor, and its page answers 404.
 * @throws NotFound for an industry, an unknown or a hidden category; NotAllowed; Refusal with the number of its designs
 */
export const hideCategory = (
  actor: Actor,
  { categoryId }: OfCategory,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  asLead(
    actor,
    async (tx) => {
      const isShown = and(eq(categories.id, categoryId), isNotNull(categories.parentId), isNull(categories.hiddenAt));
      const [found] = await tx.select({ parentId: categories.parentId }).from(categories).where(isShown).for("update");
      if (!found) throw new NotFound("category");
      const designs = await countDesigns(categoryId, tx);
      if (designs > 0) throw new Refusal("marketData.categories.hasDesigns", { count: designs });
      await tx.update(categories).set({ hiddenAt: now }).where(eq(categories.id, categoryId));
      await purgeCategory(categoryId, found.parentId, tx);
      await recordEvent(actor, { name: "category.hidden", categoryId }, tx);
    },
    db,
  );

/** Shows a hidden category again. @throws NotFound if it is not hidden, and NotAllowed */
export const showCategory = (actor: Actor, { categoryId }: OfCategory, db: Db = database): Promise<void> =>
  asLead(
    actor,
    async (tx) => {
      const [shown] = await tx
        .update(categories)
        .set({ hiddenAt: null })
        .where(and(eq(categories.id, categoryId), isNotNull(categories.hiddenAt)))
        .returning({ parentId: categories.parentId });
      if (!shown) throw new NotFound("category");
      await purgeCategory(categoryId, shown.parentId, tx);
      await recordEvent(actor, { name: "category.shown", categoryId }, tx);
    },
    db,
  );

const purgeCategory = (categoryId: number, industryId: number | null, tx: Tx) =>
  purgeDocuments(tx, "home", "search", `category:${categoryId}`, `category:${industryId ?? categoryId}`);
