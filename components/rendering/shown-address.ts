/**
 * Path and query of the page that is shown. What changes the address but not the page says so here, or coming back to
 * it would be taken for another page.
 */
export const shownAddress = { current: location.pathname + location.search };
