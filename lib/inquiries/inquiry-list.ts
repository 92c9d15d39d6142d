import { readQuantity } from "../catalogue/listing";

/** What a buyer wants to ask for, across booths. It lives in a cookie that the browser's badge counts. */
export type ListLine = { listingId: number; quantity: number };

export const inquiryListCookie = "list";
export const inquiryListDays = 90;
const mostLines = 50;

/** `2k9x7q*2400.2k9x7r*120`, newest first. Whatever is no line is left out. */
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
  return [...lines.values()].slice(0, mostLines);
}

export const writeInquiryList = (lines: ListLine[]): string =>
  lines.map(({ listingId, quantity }) => `${listingId.toString(36)}*${quantity}`).join(".");

/** The list with this line first; a design stands on it once, and the oldest makes room when it is full. */
export const withLine = (lines: ListLine[], line: ListLine): ListLine[] =>
  [line, ...withoutListing(lines, line.listingId)].slice(0, mostLines);

/** The list with another quantity of a design, which keeps its place. */
export const withQuantity = (lines: ListLine[], { listingId, quantity }: ListLine): ListLine[] =>
  lines.map((line) => (line.listingId === listingId ? { listingId, quantity } : line));

export const withoutListing = (lines: ListLine[], listingId: number): ListLine[] =>
  lines.filter((line) => line.listingId !== listingId);

/** The list with those of another one that it lacks, newest first. What it has keeps its quantity, and nothing falls off. */
export function withMissing(lines: ListLine[], others: ListLine[]): ListLine[] {
  const has = new Set(lines.map(({ listingId }) => listingId));
  const missing = others.filter(({ listingId }) => !has.has(listingId));
  return [...missing.slice(0, Math.max(0, mostLines - lines.length)), ...lines];
}

/** The list without those of another one. */
export function withoutLines(lines: ListLine[], others: ListLine[]): ListLine[] {
  const gone = new Set(others.map(({ listingId }) => listingId));
  return lines.filter(({ listingId }) => !gone.has(listingId));
}
