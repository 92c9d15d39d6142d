import { closeDatabase, database } from "@/db/client";
import { pointToMarketDatabase } from "@/e2e/support/database";
import { startSession } from "@/lib/accounts/sessions";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { makeCast, type ShopRows } from "../authorization-matrix/cast";

/**
 * The rows of a shop, and sessions of its owner and assistant, of the buyer of its inquiry, and of the owner of another
 * shop. Sessions are tokens for the cookie.
 */
export type TrustWorld = {
  things: ShopRows;
  listing: string;
  shop: string;
  sessions: Record<"owner" | "buyer" | "stranger" | "assistant", string>;
};

/** Creates two shops with their people in the running market of DATA_DIR, and signs some of them in. */
export async function makeTrustWorld(dataDir: string): Promise<TrustWorld> {
  process.env.DATA_DIR = dataDir;
  pointToMarketDatabase();
  const { own, actors } = await database.transaction(makeCast);
  const signIn = (actor: (typeof actors)["buyer"]) =>
    actor.kind === "user" ? startSession(actor.userId, { startedBy: "password" }) : Promise.resolve("");
  const sessions = {
    owner: await signIn(actors.ownerA),
    assistant: await signIn(actors.assistantA),
    buyer: await signIn(actors.buyer),
    stranger: await signIn(actors.ownerB),
  };
  await closeDatabase();
  const listing = paths.listing("en", { id: own.listingId, slug: "crying-horse-plush-toy" }).split("/").at(-1) ?? "";
  return { things: own, listing, shop: toBase36(own.shopId), sessions };
}
