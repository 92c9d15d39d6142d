import { readQuantity } from "../catalogue/listing";

/** A line of the buyer's inquiry list across booths. The list is stored in a cookie that the page's script counts. */
export type ListLine = { listingId: number; quantity: number };

export const inquiryListCookie = "list";
export const inquiryListDays = 90;
const maxLines = 50;

/** Parses `2k9x7q*2400.2k9x7r*120`, newest first, and leaves out invalid lines. */
export function readInquiryList(text: unknown): ListLine[] {
  if (typeof text !== "string") return [];
  const lines = new Map<number, ListLine>();
  for (const part of text.split(".")) {
    const [id = "", digits] = part.split("*");
    const listingId = /^[0-9a-z]{1,11}$/.test(id) ? Number.parseInt(id, 36) : 0;
    const quantity = readQuantity(digits);
    if (Number.isSafeInteger(listingId) && listingId > 0 && quantity && !lines.has(listingId))
      lines.set(listingId, { listingId, quantity });
  }
  return [...lines.values()].slice(0, maxLines);
}

export const writeInquiryList = (lines: ListLine[]): string =>
  lines.map(({ listingId, quantity }) => `${listingId.toString(36)}*${quantity}`).join(".");

/** Puts a line first; a listing is on the list once, and the oldest line is dropped when the list is full. */
export const withLine = (lines: ListLine[], line: ListLine): ListLine[] =>
  [line, ...withoutListing(lines, line.listingId)].slice(0, maxLines);

/** Changes the quantity of a listing in its place. */
export const withQuantity = (lines: ListLine[], { listingId, quantity }: ListLine): ListLine[] =>
  lines.map((line) => (line.listingId === listingId ? { listingId, quantity } : line));

export const withoutListing = (lines: ListLine[], listingId: number): ListLine[] =>
  lines.filter((line) => line.listingId !== listingId);

/** Adds the lines of another list that are missing, newest first. Existing lines keep their quantity and stay. */
export function withMissing(lines: ListLine[], others: ListLine[]): ListLine[] {
  const ids = new Set(lines.map(({ listingId }) => listingId));
  const missing = others.filter(({ listingId }) => !ids.has(listingId));
  return [...missing.slice(0, Math.max(0, maxLines - lines.length)), ...lines];
}

/** Removes the lines of another list. */
export function withoutLines(lines: ListLine[], others: ListLine[]): ListLine[] {
  const removed = new Set(others.map(({ listingId }) => listingId));
  return lines.filter(({ listingId }) => !removed.has(listingId));
}
