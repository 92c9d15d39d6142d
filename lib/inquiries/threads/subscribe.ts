import { type Db, database } from "@/db/client";
import { subscribeToThreads, type ThreadUpdate } from "@/db/thread-updates";
import { findActor } from "@/lib/accounts/find-actor";
import { findSession } from "@/lib/accounts/sessions";
import { type Actor, guest, isAtLeast } from "@/lib/core/actor";
import type { StreamSource } from "@/lib/http/event-stream";
import { withGuestLink } from "../guest-link";
import { findShopInquiryId } from "./find-shop-inquiry-id";
import { getInboxVersion, threadVersion } from "./thread-version";

/** A subscription and its first version. Every call of `look` checks the permission again. */
export type Subscription = StreamSource & { first: string };

/** Subscribes the holder of a private link to its inquiry; ends when the link is revoked. */
export async function subscribeAsGuest(token: string, db: Db = database): Promise<Subscription | undefined> {
  let inquiryId = "";
  const look = () =>
    withGuestLink(
      token,
      (inquiry, tx) => {
        inquiryId = inquiry.id;
        return threadVersion(inquiry.id, tx);
      },
      db,
      false,
    );
  return subscribe(look, (update) => update.inquiryId === inquiryId);
}

/** Subscribes a member of the shop to an inquiry; ends with the session or the membership. */
export const subscribeToInquiry = (
  session: string,
  inquiryId: string,
  db: Db = database,
): Promise<Subscription | undefined> =>
  subscribe(
    async () => {
      const found = await findShopInquiryId(await actorOf(session, db), inquiryId, db);
      return found && threadVersion(found, db);
    },
    (update) => update.inquiryId === inquiryId,
  );

/** Subscribes a member to all inquiries of the shop. */
export const subscribeToInbox = (
  session: string,
  shopId: number,
  db: Db = database,
): Promise<Subscription | undefined> =>
  subscribe(
    async () => {
      const actor = await actorOf(session, db);
      return isAtLeast(actor, shopId, "assistant") ? getInboxVersion(actor, shopId, db) : undefined;
    },
    (update) => update.shopId === shopId,
  );

async function subscribe(
  look: StreamSource["look"],
  concerns: (update: ThreadUpdate) => boolean,
): Promise<Subscription | undefined> {
  const first = await look();
  if (first === undefined) return undefined;
  return {
    first,
    look,
    subscribe: (onUpdate, end) =>
      subscribeToThreads({
        update: (update) => {
          if (update === undefined || concerns(update)) onUpdate();
        },
        end,
      }),
  };
}

async function actorOf(session: string, db: Db): Promise<Actor> {
  const found = session ? await findSession(session, db) : undefined;
  return (found && (await findActor(found.userId, db))) || guest;
}
