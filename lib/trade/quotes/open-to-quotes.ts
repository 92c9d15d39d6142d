import { Refusal } from "@/lib/core/errors";
import type { Inquiry } from "@/lib/inquiries/with-own-inquiry";

/** Checks that the inquiry accepts quotes. @throws Refusal if it is held, spam or agreed */
export function checkOpenToQuotes({ heldReason, status }: Pick<Inquiry, "heldReason" | "status">): void {
  if (heldReason || status === "spam") throw new Refusal("inquiries.replyAsShop.held");
  if (status === "agreed") throw new Refusal("quotes.refused.agreed");
}
