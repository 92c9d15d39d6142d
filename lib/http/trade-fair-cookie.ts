/** The cookie with the code of the trade fair whose link a visitor opened, kept for a week; see app/x. */
export const tradeFairCookie = "from";
export const tradeFairCookieDays = 7;

/** Parses the code of a trade fair in a link or in the cookie; undefined if it is not one. */
export const readTradeFairCode = (code: unknown): string | undefined =>
  typeof code === "string" && /^[a-z0-9-]{2,40}$/.test(code) ? code : undefined;
