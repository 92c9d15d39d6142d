import { isUuid } from "@/lib/core/id";
import { isSignedBy, sign } from "@/lib/security/hmac";

const purpose = "trial-interest";

/** Signs the token that confirms or cancels the email of one watcher; it gives no other access. */
export const createInterestToken = (watcherId: string): string => `${watcherId}.${sign(purpose, watcherId)}`;

/** Returns the watcher's id; undefined without a valid signature. */
export function readInterestToken(token: string): string | undefined {
  const [id = "", signature = ""] = token.split(".");
  return isUuid(id) && isSignedBy(purpose, id, signature) ? id : undefined;
}
