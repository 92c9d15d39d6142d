import { findActor } from "@/lib/accounts/find-actor";
import { makeBoardInput } from "@/lib/catalogue/factory/factory.fixture";
import { touchBoard } from "@/lib/catalogue/factory/touch-board";
import type { World } from "../../support/world";

type Shop = Parameters<World["makeMember"]>[0];

/** Updates the factory board of a shop, by default to 12 lines of 1,667 pieces a day and a backlog of 60,000. */
export async function fillBoard(world: World, shop: Shop, with_: Parameters<typeof makeBoardInput>[1] = {}) {
  const owner = await world.makeMember(shop, "owner");
  const actor = await findActor(owner.id);
  if (!actor) throw new Error("the owner has no account");
  await touchBoard(actor, makeBoardInput(shop, with_));
}
