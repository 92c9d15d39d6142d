import type { Db, Tx } from "@/db/client";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import { NotFound } from "@/lib/core/errors";
import { byGuestLink } from "../guest-link";
import type { Inquiry } from "../of-own-shop";

const pace = { limit: 30, windowSeconds: 3600 };

/**
 * Runs `work` for who holds the private link of an inquiry, which is locked meanwhile.
 * @throws NotFound when the link is unknown or revoked; Refusal past thirty changes an hour
 */
export async function asBuyer<T>(token: string, work: (inquiry: Inquiry, tx: Tx) => Promise<T>, db: Db): Promise<T> {
  const done = await byGuestLink(
    token,
    async (inquiry, tx) => {
      await limitAttempts(`thread:change:${inquiry.id}`, pace, tx);
      return { result: await work(inquiry, tx) };
    },
    db,
  );
  if (!done) throw new NotFound("guest link");
  return done.result;
}
