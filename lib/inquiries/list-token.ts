import { sign } from "../security/hmac";

/**
 * Derives the token of the private link to all threads of a sent inquiry list: 256 bits, base64url.
 * The database stores its tokenHash().
 */
export const listToken = (listId: string): string => sign("list-link", listId);
