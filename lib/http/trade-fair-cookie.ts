/** The cookie that says by which fair's link somebody came; see app/x. For a week, and it tells nothing else. */
export const exhibitionCookie = "from";
export const exhibitionDays = 7;

/** The code of a fair as it stands in a link or in the cookie; undefined for what is none. */
export const readExhibition = (code: unknown): string | undefined =>
  typeof code === "string" && /^[a-z0-9-]{2,40}$/.test(code) ? code : undefined;
