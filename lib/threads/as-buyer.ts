import type { Db, Tx } from "@/db/client";
import { throttle } from "../accounts/throttle";
import { NotFound, Refusal } from "../errors";
import { byGuestLink } from "../inquiries/guest-link";
import type { Inquiry } from "../inquiries/of-own-shop";

const pace = { limit: 30, windowSeconds: 3600 };

/**
 * Runs `work` for who holds the private link of an inquiry, which is locked meanwhile.
 * @throws NotFound when the link is unknown or revoked; Refusal past thirty changes an hour
 */
export async function asBuyer<T>(token: string, work: (inquiry: Inquiry, tx: Tx) => Promise<T>, db: Db): Promise<T> {
  const done = await byGuestLink(
    token,
    async (inquiry, tx) => {
      if (!(await throttle(`thread:change:${inquiry.id}`, pace, tx))) throw new Refusal("errors.tooMany");
      return { result: await work(inquiry, tx) };
    },
    db,
  );
  if (!done) throw new NotFound("guest link");
  return done.result;
}
