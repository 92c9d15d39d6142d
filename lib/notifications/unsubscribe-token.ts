import { isSignedBy, sign } from "../security/hmac";
import { type MailKind, mailKinds } from "./kinds";

const purpose = "unsubscribe";

/** Ends one kind of mail to one person, whoever holds it; it does nothing else and never ends. */
export const unsubscribeToken = (userId: string, kind: MailKind): string =>
  `${userId}.${kind}.${sign(purpose, `${userId}.${kind}`)}`;

/** Whose mail of which kind; undefined for what we did not write. */
export function readUnsubscribeToken(token: string): { userId: string; kind: MailKind } | undefined {
  const [userId = "", given = "", signature = ""] = token.split(".");
  const kind = mailKinds.find((each) => each === given);
  return kind && isSignedBy(purpose, `${userId}.${kind}`, signature) ? { userId, kind } : undefined;
}
