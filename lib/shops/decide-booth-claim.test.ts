import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { booths, events } from "@/db/schema";
import { makeOperator, rolledBack } from "@/db/testing";
import type { Actor, OperatorRole } from "../core/actor";
import { NotAllowed, NotFound } from "../core/errors";
import { registerBooths } from "../market/register/register.fixture";
import { listQueues } from "../moderation/list-queues";
import { addBooth } from "./add-booth";
import { decideBoothClaimInput } from "./claim-input";
import { decideBoothClaim } from "./decide-booth-claim";
import { findPublicShop } from "./find-public-shop";
import { listBoothClaims } from "./list-booth-claims";
import { listOpenClaims } from "./list-open-claims";
import { confirmOpenedShop, type OpenedShop, openTestShop } from "./opened-shop.fixture";
import { takeBoothAway } from "./take-booth-away";

async function makeOperatorActor(operatorRole: OperatorRole): Promise<Actor> {
  const { id, locale } = await makeOperator({ operatorRole });
  return { kind: "user", userId: id, locale, memberships: [], isOperator: true, operatorRole };
}

/** Registers a booth of nobody, so that there is a register that lacks the booths of tests. */
const startRegister = (tx: Tx) =>
  registerBooths([{ districtCode: "D5", floor: 9, number: "OTHER-1", tenant: "Chen Toys" }], tx);
const shownBooths = async ({ handle }: OpenedShop, tx: Tx) =>
  (await findPublicShop(handle, tx))?.booths.map(({ number }) => number);
const claimOf = async (actor: Actor, { number }: { number: string }, tx: Tx) => {
  const claim = (await listOpenClaims(actor, tx)).find((each) => each.number === number);
  if (!claim) throw new Error("there is no claim");
  return claim;
};

describe("a shop at a booth that is not in the register", () => {
  test(
    "is public without the booth, says so to its members, and waits for operators",
    rolledBack(async (tx) => {
      await startRegister(tx);
      const agent = await makeOperatorActor("agent");
      const world = await openTestShop(tx);
      expect(await listBoothClaims(world.actor, world.shopId, tx)).toMatchObject([{ state: "unregistered" }]);
      expect(await listOpenClaims(agent, tx)).toEqual([]);
      await confirmOpenedShop(world, tx);
      expect(await shownBooths(world, tx)).toEqual([]);
      expect(await claimOf(agent, world, tx)).toMatchObject({ registered: null, holder: null });
      expect((await listQueues(agent, tx)).find(({ name }) => name === "claims")).toMatchObject({ count: 1, late: 0 });
    }),
  );

  test(
    "shows a registered booth at once",
    rolledBack(async (tx) => {
      await startRegister(tx);
      const world = await openTestShop(tx);
      await confirmOpenedShop(world, tx);
      const more = { districtCode: "D5", floor: 9, area: "A", street: 1, number: "OTHER-1", squareMetres: 9 };
      await addBooth(world.actor, { ...more, shopId: world.shopId }, tx);
      expect(await shownBooths(world, tx)).toEqual(["OTHER-1"]);
    }),
  );

  test(
    "shows the booth once an operator accepts the claim, and only then",
    rolledBack(async (tx) => {
      await startRegister(tx);
      const [agent, auditor] = [await makeOperatorActor("agent"), await makeOperatorActor("auditor")];
      const world = await openTestShop(tx);
      await confirmOpenedShop(world, tx);
      const { id: claimId } = await claimOf(agent, world, tx);
      const accept = { claimId, answer: "accept", reason: "" } as const;
      await expect(decideBoothClaim(world.actor, accept, tx)).rejects.toThrow(NotFound);
      await expect(decideBoothClaim(auditor, accept, tx)).rejects.toThrow(NotAllowed);
      await decideBoothClaim(agent, accept, tx);
      expect(await shownBooths(world, tx)).toEqual([world.number]);
      await expect(decideBoothClaim(agent, accept, tx)).rejects.toThrow("register.claims.alreadyDecided");
      const [event] = await tx.select().from(events).where(eq(events.name, "booth_claim.accepted"));
      expect(event).toMatchObject({ shopId: world.shopId, data: { booth: { number: world.number } } });
    }),
  );

  test(
    "reads the reason of a refusal, which ends the claim",
    rolledBack(async (tx) => {
      await startRegister(tx);
      const agent = await makeOperatorActor("agent");
      const world = await openTestShop(tx);
      await confirmOpenedShop(world, tx);
      const { id: claimId } = await claimOf(agent, world, tx);
      await decideBoothClaim(agent, { claimId, answer: "refuse", reason: "There is no such booth." }, tx);
      const claims = await listBoothClaims(world.actor, world.shopId, tx);
      expect(claims).toMatchObject([{ state: "refused", refusal: "There is no such booth." }]);
      expect(await listOpenClaims(agent, tx)).toEqual([]);
      const again = { claimId, answer: "accept", reason: "" } as const;
      await expect(decideBoothClaim(agent, again, tx)).rejects.toThrow("register.claims.alreadyDecided");
    }),
  );
});

describe("a booth that another shop has", () => {
  test(
    "moves only by a lead, and its former shop reads why",
    rolledBack(async (tx) => {
      const [agent, lead] = [await makeOperatorActor("agent"), await makeOperatorActor("lead")];
      const holder = await openTestShop(tx);
      const claimant = await openTestShop(tx, holder.place);
      await confirmOpenedShop(holder, tx);
      await confirmOpenedShop(claimant, tx);
      const { id: claimId, holder: held } = await claimOf(agent, holder, tx);
      expect(held?.handle).toBe(holder.handle);
      const accept = { claimId, answer: "accept", reason: "The lease names the other shop." } as const;
      await expect(decideBoothClaim(agent, accept, tx)).rejects.toThrow(NotAllowed);
      await decideBoothClaim(lead, accept, tx);
      expect([await shownBooths(holder, tx), await shownBooths(claimant, tx)]).toEqual([[], [holder.number]]);
      expect(await listBoothClaims(holder.actor, holder.shopId, tx)).toMatchObject([
        { state: "refused", refusal: "The lease names the other shop." },
      ]);
    }),
  );

  test(
    "is taken off its pages by a lead only",
    rolledBack(async (tx) => {
      const [agent, lead] = [await makeOperatorActor("agent"), await makeOperatorActor("lead")];
      const world = await openTestShop(tx);
      await confirmOpenedShop(world, tx);
      const { districtCode, floor, number } = world.place;
      const input = { districtCode, floor, number, reason: "The booth does not exist." };
      await expect(takeBoothAway(agent, input, tx)).rejects.toThrow(NotAllowed);
      await expect(takeBoothAway(world.actor, input, tx)).rejects.toThrow(NotFound);
      await takeBoothAway(lead, input, tx);
      expect(await tx.$count(booths, eq(booths.shopId, world.shopId))).toBe(0);
      await expect(takeBoothAway(lead, input, tx)).rejects.toThrow(NotFound);
    }),
  );
});

test("a decision needs a reason unless it accepts a free booth", () => {
  const parse = (input: object) => decideBoothClaimInput.safeParse({ claimId: "7", ...input }).success;
  expect(parse({ answer: "accept" })).toBe(true);
  expect(parse({ answer: "accept", isHeld: "yes" })).toBe(false);
  expect(parse({ answer: "refuse", reason: "  " })).toBe(false);
  expect(parse({ answer: "refuse", reason: "There is no such booth." })).toBe(true);
  expect(parse({ answer: "" })).toBe(false);
});
