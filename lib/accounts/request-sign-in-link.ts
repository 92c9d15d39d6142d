import { uuidv7 } from "@/db/base/uuid";
import { type Db, database, type Tx } from "@/db/client";
import { verificationTokens } from "@/db/schema";
import { guest } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { networkOf } from "../http/client-address";
import { safeRedirectPath } from "../http/safe-redirect-path";
import type { Locale } from "../i18n/locale";
import { sha256Hex } from "../security/hmac";
import type { RequestSignInLink } from "./input";
import { markFor } from "./known-browser";
import { type Count, countInOrder } from "./rate-limit";
import { linkMinutes, tokenOfRequest } from "./sign-in-link";

const windowSeconds = 3_600;
const limits = {
  browser: { limit: 5, windowSeconds },
  address: { limit: 20, windowSeconds },
  pair: { limit: 3, windowSeconds },
  account: { limit: 5, windowSeconds },
};

/** `known` is the browser's cookie of known-browser marks, see knownBrowserMark(). */
type Client = { address: string; locale: Locale; known?: string };

/**
 * Requests an email with a link that signs its reader in, once, within 20 minutes. Known and unknown addresses are
 * treated alike: an unknown one gets an account when its link is followed. A browser in which the owner has signed in
 * is counted by itself. @throws Refusal tooMany
 */
export async function requestSignInLink(
  { email, back }: RequestSignInLink,
  { address, locale, known = "" }: Client,
  db: Db = database,
): Promise<void> {
  const [network, mark] = [networkOf(address), markFor(email, known)];
  const counts: Count[] = mark
    ? [[`sign-in-link:browser:${email}:${mark.split(".")[0]}`, limits.browser]]
    : [
        [`sign-in-link:address:${network}`, limits.address],
        [`sign-in-link:pair:${email}:${network}`, limits.pair],
        [`sign-in-link:account:${email}`, limits.account],
      ];
  await countInOrder(counts, db);
  await db.transaction((tx) => issueSignInLink({ email, back: safeRedirectPath(back) }, locale, tx));
}

/** Creates a sign-in link, which a job emails. Returns the id of the request, see tokenOfRequest(). */
export async function issueSignInLink({ email, back }: RequestSignInLink, locale: Locale, tx: Tx): Promise<string> {
  const requestId = uuidv7();
  await tx.insert(verificationTokens).values({
    identifier: email,
    token: sha256Hex(tokenOfRequest(requestId)),
    expires: new Date(Date.now() + linkMinutes * 60_000),
  });
  await recordEvent(guest, { name: "sign_in_link.requested", requestId, locale, back }, tx);
  return requestId;
}
