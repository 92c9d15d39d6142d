/**
 * Path and query of the current page. Code that changes the URL without changing the page updates this, because
 * otherwise a return to it counts as a navigation.
 */
export const currentPage = { current: location.pathname + location.search };
