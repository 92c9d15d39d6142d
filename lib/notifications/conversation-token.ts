import { isSignedBy, sign } from "../security/hmac";
import type { About } from "./notice";

const purpose = "conversation-mails";

/** One conversation, or all that the mails to this reader (the SHA-256 of an address) were about. */
export type Reach = About | { reader: string };

/** Ends the mails about a conversation and begins them again, whoever holds it; it opens nothing and never ends. */
export function conversationToken(reach: Reach): string {
  const text = textOf(reach);
  return `${text}.${sign(purpose, text)}`;
}

const textOf = (reach: Reach): string =>
  "reader" in reach
    ? `reader.${reach.reader}`
    : "inquiryId" in reach
      ? `inquiry.${reach.inquiryId}.${reach.shopId}`
      : `request.${reach.requestId}`;

/** What the token reaches; undefined for what we did not write. */
export function readConversationToken(token: string): Reach | undefined {
  const end = token.lastIndexOf(".");
  const text = token.slice(0, Math.max(end, 0));
  if (!isSignedBy(purpose, text, token.slice(end + 1))) return undefined;
  const [what, id = "", shopId] = text.split(".");
  if (what === "reader") return { reader: id };
  return what === "inquiry" ? { inquiryId: id, shopId: Number(shopId) } : { requestId: id };
}
