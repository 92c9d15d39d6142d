import { sign } from "../security/hmac";

/**
 * The private link to all threads that one inquiry list began, made again whenever it is needed: 256 bits, base64url.
 * The database keeps its tokenHash().
 */
export const listToken = (listId: string): string => sign("list-link", listId);
