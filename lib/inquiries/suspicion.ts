import type { Tx } from "@/db/client";
import { throttle } from "../accounts/throttle";
import { networkOf } from "../client-address";
import { formAge } from "../form-stamp";
import { fingerprint } from "../secret";
import type { SendInquiry } from "./input";
import type { HeldReason } from "./inquiry";

const hour = 3600;
const day = 86_400;

const limits = {
  addressHour: { limit: 5, windowSeconds: hour },
  addressDay: { limit: 20, windowSeconds: day },
  shopHour: { limit: 60, windowSeconds: hour },
  sameTextToShop: { limit: 1, windowSeconds: day },
  sameTextToAnyone: { limit: 20, windowSeconds: day },
};

/** Nobody fills the form in this fast. */
const leastSeconds = 3;
/** A form may be read for two hours, and its page may have been kept for a day before it was shown. */
export const mostSeconds = 2 * hour + day;

/** Whether the form is one of ours but older than anyone's visit. */
export const isExpired = (stamp: string, now: Date): boolean => (formAge(stamp, now) ?? 0) > mostSeconds;

/**
 * Why this inquiry looks like spam, or nothing. It counts towards the limits, so ask once an inquiry and in its
 * transaction. Always in the same order: two transactions never wait for each other's counts.
 */
export async function suspicionOf(input: SendInquiry, tx: Tx, now = new Date()): Promise<HeldReason | undefined> {
  const network = networkOf(input.address);
  const text = fingerprint(input.message.toLowerCase().replace(/[\s\p{P}]+/gu, ""));
  const isWithin = {
    addressHour: await throttle(`inquiry:hour:${network}`, limits.addressHour, tx),
    addressDay: await throttle(`inquiry:day:${network}`, limits.addressDay, tx),
    shopHour: await throttle(`inquiry:shop:${input.shopId}`, limits.shopHour, tx),
    sameTextToShop: await throttle(`inquiry:text:${input.shopId}:${network}:${text}`, limits.sameTextToShop, tx),
    sameTextToAnyone: await throttle(`inquiry:text:${network}:${text}`, limits.sameTextToAnyone, tx),
  };
  const age = formAge(input.stamp, now);
  if (input.fax !== "") return "hidden_field";
  if (age === undefined) return "unsigned_form";
  if (age < leastSeconds) return "too_fast";
  if (!isWithin.sameTextToShop || !isWithin.sameTextToAnyone) return "duplicate_text";
  if (!isWithin.addressHour || !isWithin.addressDay) return "many_from_address";
  if (!isWithin.shopHour) return "many_for_shop";
  return undefined;
}
