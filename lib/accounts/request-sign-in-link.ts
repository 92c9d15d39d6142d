import { type Db, database } from "@/db/client";
import { verificationTokens } from "@/db/schema";
import { networkOf } from "../client-address";
import { Refusal } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidv7 } from "../id";
import type { Locale } from "../locale";
import { ownPath } from "../own-path";
import { fingerprint } from "../secret";
import { countAttempt } from "../security/rate-limit";
import { guest } from "./actor";
import type { RequestSignInLink } from "./input";
import { linkMinutes, tokenOfRequest } from "./sign-in-link";

const hour = 3_600;

/**
 * Has a link mailed that signs its reader in, once, within 20 minutes. Every address gets one: who has no account yet
 * has one after following it, so nothing here depends on whether it is known. @throws Refusal tooMany
 */
export async function requestSignInLink(
  { email, back }: RequestSignInLink,
  { address, locale }: { address: string; locale: Locale },
  db: Db = database,
): Promise<void> {
  const counts = [
    await countAttempt(`sign-in-link:account:${email}`, { limit: 5, windowSeconds: hour }, db),
    await countAttempt(`sign-in-link:address:${networkOf(address)}`, { limit: 20, windowSeconds: hour }, db),
  ];
  if (counts.includes(false)) throw new Refusal("errors.tooMany");
  const requestId = uuidv7();
  await db.transaction(async (tx) => {
    await tx.insert(verificationTokens).values({
      identifier: email,
      token: fingerprint(tokenOfRequest(requestId)),
      expires: new Date(Date.now() + linkMinutes * 60_000),
    });
    await recordEvent(guest, { name: "sign_in_link.requested", requestId, locale, back: ownPath(back) }, tx);
  });
}
