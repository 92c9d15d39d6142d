import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { blockedBuyers } from "@/db/schema";
import { countAttempt } from "../accounts/rate-limit";
import { networkOf } from "../http/client-address";
import { formAge } from "../rendering/form-stamp";
import { sha256Hex } from "../security/hmac";
import type { SendInquiry } from "./input";
import type { HeldReason } from "./inquiry";

const hour = 3600;
const day = 86_400;

const limits = {
  addressHour: { limit: 5, windowSeconds: hour },
  addressDay: { limit: 20, windowSeconds: day },
  sameTextToShop: { limit: 1, windowSeconds: day },
  sameTextToAnyone: { limit: 20, windowSeconds: day },
  /** Inquiries sent by lists, whose form counts once for any number of booths. */
  listsDay: { limit: 60, windowSeconds: day },
};

/** Seconds that a person needs at least to fill in the form. */
const minSeconds = 3;

type Form = Pick<SendInquiry, "address" | "message" | "stamp" | "fax">;

const textOf = (message: string) => sha256Hex(message.toLowerCase().replace(/[\s\p{P}]+/gu, ""));

/**
 * Returns the reason why this inquiry looks like spam, if there is one. Each call counts towards the limits, so call it
 * once for an inquiry and in its transaction. Every counter belongs to the sender's network, so that people never wait
 * for each other's rows and a shop that goes viral gets all inquiries.
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

/** Returns the reason why a form looks like spam for any number of shops: a list to twelve booths is one form. */
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
  if (age < minSeconds) return "too_fast";
  if (!isWithin.sameTextToAnyone) return "duplicate_text";
  return isWithin.addressHour && isWithin.addressDay ? undefined : "many_from_address";
}

/** Returns the reason why a sourcing request, which has no shop yet, looks like spam. */
export async function suspicionOfRequest(form: Form, tx: Tx, now = new Date()): Promise<HeldReason | undefined> {
  const ofForm = await suspicionOfForm(form, tx, now);
  const key = `inquiry:text:market:${networkOf(form.address)}:${textOf(form.message)}`;
  const isNew = await countAttempt(key, limits.sameTextToShop, tx);
  return ofForm && ofForm !== "many_from_address" ? ofForm : isNew ? ofForm : "duplicate_text";
}

/** Returns true if the shop has blocked this email address. */
const isBlockedBuyer = async (shopId: number, email: string, tx: Tx): Promise<boolean> =>
  (await tx.$count(blockedBuyers, and(eq(blockedBuyers.shopId, shopId), eq(blockedBuyers.email, email)))) > 0;
