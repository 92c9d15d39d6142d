import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { categoryEdits } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound, Refusal } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import type { OfCategoryEdit } from "./input";
import { lockOrder, writeValue } from "./write-category-value";

/**
 * Undoes an edit of a category: the value before it returns. Its row stays. @throws NotFound, also once it is undone;
 * NotAllowed; Refusal if a later edit of the same field has to be undone first
 */
export const undoCategoryEdit = (
  actor: Actor,
  { editId }: OfCategoryEdit,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      await lockOrder(tx);
      const [edit] = await tx
        .update(categoryEdits)
        .set({ undoneBy: userId, undoneAt: now })
        .where(and(eq(categoryEdits.id, editId), isNull(categoryEdits.undoneAt)))
        .returning();
      if (!edit) throw new NotFound("edit");
      if (await hasLater(edit, tx)) throw new Refusal("marketData.categories.laterEdit");
      await writeValue(edit.categoryId, edit.before, tx);
      const { categoryId, field } = edit;
      await recordEvent(actor, { name: "category.edit_undone", categoryId, editIds: [editId], fields: [field] }, tx);
    },
    db,
  );

/** Finds a later edit that holds: of the same field, and for a place of a sibling. Ids grow with time. */
async function hasLater({ id, field, categoryId }: typeof categoryEdits.$inferSelect, tx: Tx): Promise<boolean> {
  const later = await tx.execute(sql`
    select 1 from category_edits e join categories c on c.id = e.category_id
    where e.undone_at is null and e.field = ${field} and e.id > ${id}::uuid
      and (e.category_id = ${categoryId} or ${field} = 'place'
        and c.parent_id is not distinct from (select s.parent_id from categories s where s.id = ${categoryId}::int))`);
  return later.length > 0;
}
