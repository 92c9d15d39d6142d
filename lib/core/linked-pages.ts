/**
 * Returns the pages that a page of a long list links, so that every page is two clicks away: pages at even distances,
 * and all between the one before this page and the next. Both grow with the square root of the number of pages.
 */
export function linkedPages(page: number, pageCount: number): number[] {
  const stride = Math.ceil(Math.sqrt(pageCount));
  const start = page - (page % stride);
  const pages = new Set([1, page, pageCount]);
  for (let stop = stride; stop < pageCount; stop += stride) pages.add(stop);
  for (let near = Math.max(1, start); near < Math.min(start + stride, pageCount); near++) pages.add(near);
  return [...pages].sort((a, b) => a - b);
}
