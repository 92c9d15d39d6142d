import { sha256Hex, sign } from "../security/hmac";

/** Derives the token of the guest's private link from the inquiry's id: 256 bits, base64url. */
export const guestToken = (inquiryId: string): string => sign("guest-link", inquiryId);

/** Returns the hash of the token that the database stores. */
export const tokenHash = (token: string): string => sha256Hex(token);
