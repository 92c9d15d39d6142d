import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import type { Person, Shop } from "./rows";

type Operators = { operator: Person; lead: Person };

/** Creates a booth of the register with the import of a list, and what operators recorded about a person and a shop. */
export async function makeRegisterRows(
  { id: shopId }: Shop,
  { id: userId }: Person,
  { operator, lead }: Operators,
  tx: Tx,
): Promise<void> {
  const place = { districtCode: "D5", floor: 9, number: "R1" };
  await tx.insert(t.registeredBooths).values({ ...place, tenant: "Chen Toys" });
  const [list] = await tx
    .insert(t.registerImports)
    .values({ status: "comparing", name: "register.csv", createdBy: lead.id })
    .returning();
  await tx.insert(t.registerRows).values({ ...place, importId: list?.id ?? "", row: 2 });
  const note = { body: "Called about the lease.", createdBy: operator.id };
  await tx.insert(t.operatorNotes).values([
    { ...note, userId },
    { ...note, shopId },
  ]);
  await tx.insert(t.twoStepResets).values({ userId, proposedBy: lead.id, reason: "Showed their passport." });
}
