/** Maximum saved listings, and maximum saved shops, of a person. */
export const mostSaved = 300;
/** Maximum saved searches of a person; each runs once a week. */
export const mostSearches = 20;
/** Maximum listings of a search in an email. */
export const mostNew = 12;
export const daysBetween = 7;
