import type { Tx } from "@/db/client";
import { countAttempt } from "../accounts/rate-limit";
import { networkOf } from "../http/client-address";
import { formAge } from "../rendering/form-stamp";
import { fingerprint } from "../security/hmac";
import type { SendInquiry } from "./input";
import type { HeldReason } from "./inquiry";
import { isBlockedBuyer } from "./is-blocked-buyer";

const hour = 3600;
const day = 86_400;

const limits = {
  addressHour: { limit: 5, windowSeconds: hour },
  addressDay: { limit: 20, windowSeconds: day },
  sameTextToShop: { limit: 1, windowSeconds: day },
  sameTextToAnyone: { limit: 20, windowSeconds: day },
  /** Inquiries by lists, whose forms count once however many booths they go to. */
  listsDay: { limit: 60, windowSeconds: day },
};

/** Nobody fills the form in this fast. */
const leastSeconds = 3;

type Form = Pick<SendInquiry, "address" | "message" | "stamp" | "fax">;

const textOf = (message: string) => fingerprint(message.toLowerCase().replace(/[\s\p{P}]+/gu, ""));

/**
 * Returns why this inquiry looks like spam, or nothing. It counts towards the limits, so call it once an inquiry and in
 * its transaction. Every count belongs to the sender's network: people never wait for each other's counts, and a shop
 * that goes viral gets all of their inquiries.
 */
export async function suspicionOf(input: SendInquiry, tx: Tx, now = new Date()): Promise<HeldReason | undefined> {
  const network = networkOf(input.address);
  const text = textOf(input.message);
  const ofForm = input.ofList ? input.ofList.heldReason : await suspicionOfForm(input, tx, now);
  const isWithin = {
    sameTextToShop: await countAttempt(`inquiry:text:${input.shopId}:${network}:${text}`, limits.sameTextToShop, tx),
    listsDay: !input.ofList || (await countAttempt(`inquiry:lists:${network}`, limits.listsDay, tx)),
  };
  const isBlocked = await isBlockedBuyer(input.shopId, input.email, tx);
  if (ofForm && ofForm !== "many_from_address") return ofForm;
  if (isBlocked) return "blocked_by_shop";
  if (!isWithin.sameTextToShop) return "duplicate_text";
  return ofForm || !isWithin.listsDay ? "many_from_address" : undefined;
}

/** The same of a form, whatever shops it goes to: one list to twelve booths is one form. */
export async function suspicionOfForm(form: Form, tx: Tx, now = new Date()): Promise<HeldReason | undefined> {
  const network = networkOf(form.address);
  const isWithin = {
    addressHour: await countAttempt(`inquiry:hour:${network}`, limits.addressHour, tx),
    addressDay: await countAttempt(`inquiry:day:${network}`, limits.addressDay, tx),
    sameTextToAnyone: await countAttempt(
      `inquiry:text:${network}:${textOf(form.message)}`,
      limits.sameTextToAnyone,
      tx,
    ),
  };
  const age = formAge(form.stamp, now);
  if (form.fax !== "") return "hidden_field";
  if (age === undefined) return "unsigned_form";
  if (age < leastSeconds) return "too_fast";
  if (!isWithin.sameTextToAnyone) return "duplicate_text";
  return isWithin.addressHour && isWithin.addressDay ? undefined : "many_from_address";
}

/** The same of a request to the market, which goes to no shop yet. */
export async function suspicionOfRequest(form: Form, tx: Tx, now = new Date()): Promise<HeldReason | undefined> {
  const ofForm = await suspicionOfForm(form, tx, now);
  const key = `inquiry:text:market:${networkOf(form.address)}:${textOf(form.message)}`;
  const isNew = await countAttempt(key, limits.sameTextToShop, tx);
  return ofForm && ofForm !== "many_from_address" ? ofForm : isNew ? ofForm : "duplicate_text";
}
