import { findActor } from "@/lib/accounts/find-actor";
import { boardOf } from "@/lib/catalogue/factory/factory.fixture";
import { touchBoard } from "@/lib/catalogue/factory/touch-board";
import type { World } from "../../support/world";

type Shop = Parameters<World["makeMember"]>[0];

/** The shop says that its factory stands like this: 12 lines of 1,667 pieces, and 60,000 waiting. */
export async function fillBoard(world: World, shop: Shop, with_: Parameters<typeof boardOf>[1] = {}) {
  const owner = await world.makeMember(shop, "owner");
  const actor = await findActor(owner.id);
  if (!actor) throw new Error("the owner is nobody");
  await touchBoard(actor, boardOf(shop, with_));
}
