/** Maximum saved listings, and maximum saved shops, of a person. */
export const maxSaved = 300;
/** Maximum saved searches of a person; each runs once a week. */
export const maxSearches = 20;
/** Maximum listings of a search in an email. */
export const maxNewListings = 12;
export const daysBetweenEmails = 7;
