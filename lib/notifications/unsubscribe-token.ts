import { isSignedBy, sign } from "../security/hmac";
import { type EmailKind, emailKinds } from "./kinds";

const purpose = "unsubscribe";

/** Returns a token that unsubscribes one person from one kind of email, and does nothing else. It does not expire. */
export const unsubscribeToken = (userId: string, kind: EmailKind): string =>
  `${userId}.${kind}.${sign(purpose, `${userId}.${kind}`)}`;

/** Returns the person and the kind of email, or undefined if the signature is invalid. */
export function readUnsubscribeToken(token: string): { userId: string; kind: EmailKind } | undefined {
  const [userId = "", kindText = "", signature = ""] = token.split(".");
  const kind = emailKinds.find((each) => each === kindText);
  return kind && isSignedBy(purpose, `${userId}.${kind}`, signature) ? { userId, kind } : undefined;
}
