import { fingerprint, sign } from "../security/hmac";

/** The guest's private link of an inquiry, made again whenever it is needed: 256 bits, base64url. */
export const guestToken = (inquiryId: string): string => sign("guest-link", inquiryId);

/** What the database keeps of it. */
export const tokenHash = (token: string): string => fingerprint(token);
