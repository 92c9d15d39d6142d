/** A list longer than this is no help to anyone. */
export const mostSaved = 300;
/** Each is asked once a week. */
export const mostSearches = 20;
/** Designs of one search in a mail. */
export const mostNew = 12;
export const daysBetween = 7;
