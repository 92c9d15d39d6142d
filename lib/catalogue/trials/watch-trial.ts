import { isNull } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { trialWatchers } from "@/db/schema";
import { countAttempt, limitAttempts } from "@/lib/accounts/rate-limit";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { Locale } from "@/lib/i18n/locale";
import { fingerprint } from "@/lib/security/hmac";

const hour = 3_600;
/** Confirmations that one network may cause, and that one address may get. */
const ofNetwork = { limit: 10, windowSeconds: hour };
const ofAddress = { limit: 5, windowSeconds: 24 * hour };

type Watch = { listingId: number; shopId: number; email: string; locale: Locale; network: string };

/**
 * Asks an address whether it wants the one mail; one that has said yes already is not asked again, and nobody is told which.
 * For use within `asShop()`. @throws Refusal after too many
 */
export async function watchTrial({ network, ...watch }: Watch, tx: Tx): Promise<void> {
  await limitAttempts(`trial-mail:${network}`, ofNetwork, tx);
  if (!(await countAttempt(`trial-mail:${fingerprint(watch.email)}`, ofAddress, tx))) return;
  const [asked] = await tx
    .insert(trialWatchers)
    .values({ id: uuidv7(), ...watch })
    .onConflictDoUpdate({
      target: [trialWatchers.listingId, trialWatchers.email],
      set: { locale: watch.locale, createdAt: new Date() },
      setWhere: isNull(trialWatchers.confirmedAt),
    })
    .returning({ id: trialWatchers.id });
  if (asked) await recordEvent(guest, { name: "trial.watched", shopId: watch.shopId, watcherId: asked.id }, tx);
}
