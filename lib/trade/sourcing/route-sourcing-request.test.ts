import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asRequest, asShop, type Tx } from "@/db/client";
import { categories, events, shops, sourcingInvitations } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { routeSourcingRequest } from "./route-sourcing-request";
import { sendSourcingRequest } from "./send-sourcing-request";
import { sourcingRequestInput } from "./sourcing.fixture";

/** Finds a category without listings, on the floor of the test shops. */
async function ownCategory(tx: Tx): Promise<number> {
  const [last] = await tx
    .select({ id: categories.id })
    .from(categories)
    .where(
      sql`district_code = 'D1' and floor = 1 and parent_id is not null
        and not exists (select from listings l where l.category_id = ${categories.id})`,
    )
    .limit(1);
  if (!last) throw new Error("every category is taken");
  return last.id;
}

const route = (requestId: string, tx: Tx) =>
  routeSourcingRequest({ id: 1, name: "routeSourcingRequest", eventId: 1, data: { requestId } }, tx);
const invitedTo = (requestId: string, tx: Tx) =>
  asRequest(requestId, (own) => own.select().from(sourcingInvitations).orderBy(sql`score desc`), tx);

test(
  "routing a request invites open shops that sell in its category once, each with its reasons",
  rolledBack(async (tx) => {
    const categoryId = await ownCategory(tx);
    const near = await makeShop({ languages: ["zh", "pt-br"] }, tx);
    const far = await makeShop({ languages: ["zh"] }, tx);
    const closed = await makeShop({}, tx);
    const drafting = await makeShop({}, tx);
    for (const shop of [near, near, far, closed]) await makeListing(shop, { status: "published", categoryId }, tx);
    await makeListing(drafting, { categoryId }, tx);
    await asShop(closed.id, (own) => own.update(shops).set({ closedAt: new Date() }).where(sql`id = ${closed.id}`), tx);
    const { requestId } = await sendSourcingRequest(guest, sourcingRequestInput(categoryId), tx);
    await route(requestId, tx);
    await route(requestId, tx);
    const invited = await invitedTo(requestId, tx);
    expect(invited.slice(0, 2)).toMatchObject([
      { shopId: near.id, reasons: { designs: 2, isOnFloor: true, language: "pt-br" }, score: 134 },
      { shopId: far.id, reasons: { designs: 1, isOnFloor: true, language: null }, score: 92 },
    ]);
    const ids = invited.map(({ shopId }) => shopId);
    expect(ids).not.toContain(closed.id);
    expect(ids).not.toContain(drafting.id);
    const routed = await tx.$count(events, sql`name = 'sourcing_request.routed' and data->>'requestId' = ${requestId}`);
    expect(routed).toBe(1);
  }),
);

test(
  "routing a held request invites nobody",
  rolledBack(async (tx) => {
    const categoryId = await ownCategory(tx);
    await makeListing(await makeShop({}, tx), { status: "published", categoryId }, tx);
    const { requestId } = await sendSourcingRequest(guest, sourcingRequestInput(categoryId, { fax: "1" }), tx);
    await route(requestId, tx);
    expect(await invitedTo(requestId, tx)).toEqual([]);
  }),
);
