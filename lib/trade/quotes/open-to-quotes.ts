import { Refusal } from "@/lib/core/errors";
import type { Inquiry } from "@/lib/inquiries/of-own-shop";

/** @throws Refusal while the inquiry is held, when it is spam, and once both sides agreed */
export function checkOpenToQuotes({ heldReason, status }: Pick<Inquiry, "heldReason" | "status">): void {
  if (heldReason || status === "spam") throw new Refusal("inquiries.replyAsShop.held");
  if (status === "agreed") throw new Refusal("quotes.refused.agreed");
}
