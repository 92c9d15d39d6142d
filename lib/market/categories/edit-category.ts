import { eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { type CategoryField, type CategoryValue, categories, categoryEdits } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound, Refusal } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { locales, type Texts } from "../../i18n/locale";
import { asLead } from "../as-lead";
import type { EditCategory } from "./input";
import { countChanges, listSiblings, lockOrder, writeValue } from "./write-category-value";

type Change = { field: CategoryField; before: CategoryValue; after: CategoryValue };

/**
 * Edits names, HS heading and place of a category or an industry. Each field that differs is an edit of its own, which can
 * be undone; all public pages are rendered again. Saving what is there already changes nothing.
 * @throws NotFound, NotAllowed; Refusal if it has been edited since the page showed it, for a name that another one has,
 * or a category without HS heading
 */
export const editCategory = (actor: Actor, input: EditCategory, db: Db = database): Promise<string[]> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      const changes = await findChanges(input, tx);
      const { categoryId, why } = input;
      const editIds: string[] = [];
      for (const change of changes) {
        const [row] = await tx
          .insert(categoryEdits)
          .values({ ...change, categoryId, why, createdBy: userId })
          .returning({ id: categoryEdits.id });
        if (row) editIds.push(row.id);
        await writeValue(categoryId, change.after, tx);
      }
      if (changes.length === 0) return [];
      const fields = changes.map(({ field }) => field);
      await recordEvent(actor, { name: "category.edited", categoryId, editIds, fields }, tx);
      return editIds;
    },
    db,
  );

async function findChanges({ categoryId, names, hs, place, seen }: EditCategory, tx: Tx): Promise<Change[]> {
  await lockOrder(tx);
  const [found] = await tx.select().from(categories).where(eq(categories.id, categoryId)).for("no key update");
  if (!found) throw new NotFound("category");
  if ((await countChanges(categoryId, tx)) !== seen) throw new Refusal("marketData.categories.changedMeanwhile");
  const isIndustry = found.parentId === null;
  if (!isIndustry && !hs) throw new Refusal("marketData.categories.wrongHs", { field: "hs" });
  const changes: Change[] = [];
  if (locales.some((locale) => names[locale] !== found.names[locale])) {
    await requireFreeNames(categoryId, isIndustry, found.names, names, tx);
    changes.push({ field: "names", before: { names: found.names }, after: { names } });
  }
  if (hs && found.hs && hs !== found.hs) changes.push({ field: "hs", before: { hs: found.hs }, after: { hs } });
  const order = await listSiblings(categoryId, tx);
  const others = order.filter((id) => id !== categoryId);
  const moved = others.toSpliced(place - 1, 0, categoryId);
  if (moved.some((id, at) => id !== order[at]))
    changes.push({ field: "place", before: { order }, after: { order: moved } });
  return changes;
}

/** Tables of merchants name categories, so a name means one of them. Names that stay are not examined. */
async function requireFreeNames(categoryId: number, isIndustry: boolean, before: Texts, names: Texts, tx: Tx) {
  const kind = isIndustry ? isNull(categories.parentId) : isNotNull(categories.parentId);
  for (const locale of locales) {
    if (names[locale] === before[locale]) continue;
    const isTaken = sql`${kind} and ${categories.id} <> ${categoryId}
      and lower(${categories.names}->>${locale}) = lower(${names[locale]})`;
    if ((await tx.$count(categories, isTaken)) > 0)
      throw new Refusal("marketData.categories.nameTaken", { field: `names.${locale}` });
  }
}
