import { isSignedBy, sign } from "../security/hmac";
import type { ConversationRef } from "./notice";

const purpose = "conversation-mails";

/** One conversation, or all conversations of emails to a reader (the SHA-256 of an address). */
export type ConversationScope = ConversationRef | { reader: string };

/** Creates a token that stops and resumes emails about conversations; it opens nothing and never expires. */
export function conversationToken(scope: ConversationScope): string {
  const text = textOf(scope);
  return `${text}.${sign(purpose, text)}`;
}

const textOf = (scope: ConversationScope): string =>
  "reader" in scope
    ? `reader.${scope.reader}`
    : "inquiryId" in scope
      ? `inquiry.${scope.inquiryId}.${scope.shopId}`
      : `request.${scope.requestId}`;

/** Parses a token; undefined if its signature is invalid. */
export function readConversationToken(token: string): ConversationScope | undefined {
  const end = token.lastIndexOf(".");
  const text = token.slice(0, Math.max(end, 0));
  if (!isSignedBy(purpose, text, token.slice(end + 1))) return undefined;
  const [kind, id = "", shopId] = text.split(".");
  if (kind === "reader") return { reader: id };
  return kind === "inquiry" ? { inquiryId: id, shopId: Number(shopId) } : { requestId: id };
}
