import { sha256Hex, sign } from "@/lib/security/hmac";

export const invitationDays = 7;

/** Returns the token of an invitation's link. Resending raises `round`, which invalidates the former link. */
export const invitationToken = ({ id, round }: { id: string; round: number }): string =>
  sign("member-invitation", `${id}.${round}`);

/** Returns the stored hash of an invitation's token. */
export const invitationHash = (of: { id: string; round: number }): string => sha256Hex(invitationToken(of));

export const invitationEnd = (): Date => new Date(Date.now() + invitationDays * 86_400_000);
