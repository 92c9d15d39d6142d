import type { Db, Tx } from "@/db/client";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import { NotFound } from "@/lib/core/errors";
import { withGuestLink } from "../guest-link";
import type { Inquiry } from "../with-own-inquiry";

const changeLimit = { limit: 30, windowSeconds: 3600 };

/**
 * Runs `work` with the locked inquiry of a private link.
 * @throws NotFound if the link is unknown or revoked; Refusal after 30 changes in an hour
 */
export async function asBuyer<T>(token: string, work: (inquiry: Inquiry, tx: Tx) => Promise<T>, db: Db): Promise<T> {
  const found = await withGuestLink(
    token,
    async (inquiry, tx) => {
      await limitAttempts(`thread:change:${inquiry.id}`, changeLimit, tx);
      return { result: await work(inquiry, tx) };
    },
    db,
  );
  if (!found) throw new NotFound("guest link");
  return found.result;
}
