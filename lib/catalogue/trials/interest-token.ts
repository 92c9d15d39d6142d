import { isUuid } from "@/lib/core/id";
import { isSignedBy, sign } from "@/lib/security/hmac";

const purpose = "trial-interest";

/** Confirms or ends the one mail an address waits for, whoever holds it; it opens nothing else. */
export const interestToken = (watcherId: string): string => `${watcherId}.${sign(purpose, watcherId)}`;

/** Which wait it is about; undefined for what we did not write. */
export function readInterestToken(token: string): string | undefined {
  const [id = "", signature = ""] = token.split(".");
  return isUuid(id) && isSignedBy(purpose, id, signature) ? id : undefined;
}
