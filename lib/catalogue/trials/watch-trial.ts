import { isNull } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { trialWatchers } from "@/db/schema";
import { countAttempt, limitAttempts } from "@/lib/accounts/rate-limit";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { Locale } from "@/lib/i18n/locale";
import { sha256Hex } from "@/lib/security/hmac";

const hour = 3_600;
/** Limits of confirmation emails that one network may cause, and that one address may get. */
const networkLimit = { limit: 10, windowSeconds: hour };
const addressLimit = { limit: 5, windowSeconds: 24 * hour };

type Watch = { listingId: number; shopId: number; email: string; locale: Locale; network: string };

/**
 * Requests a confirmation from an address by email. A confirmed address gets no further email, and the response does
 * not reveal it. Call it within `asShop()`. @throws Refusal after too many
 */
export async function watchTrial({ network, ...watch }: Watch, tx: Tx): Promise<void> {
  await limitAttempts(`trial-mail:${network}`, networkLimit, tx);
  if (!(await countAttempt(`trial-mail:${sha256Hex(watch.email)}`, addressLimit, tx))) return;
  const [watcher] = await tx
    .insert(trialWatchers)
    .values({ id: uuidv7(), ...watch })
    .onConflictDoUpdate({
      target: [trialWatchers.listingId, trialWatchers.email],
      set: { locale: watch.locale, createdAt: new Date() },
      setWhere: isNull(trialWatchers.confirmedAt),
    })
    .returning({ id: trialWatchers.id });
  if (watcher) await recordEvent(guest, { name: "trial.watched", shopId: watch.shopId, watcherId: watcher.id }, tx);
}
