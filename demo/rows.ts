import {
  booths,
  events,
  factories,
  formerHandles,
  inquiries,
  inquiryLines,
  leadTimes,
  listingDays,
  listingOrigins,
  listingPictures,
  listings,
  listingTexts,
  messages,
  pictures,
  presences,
  priceTiers,
  quoteLines,
  quotes,
  shopMembers,
  shopPictures,
  shops,
  users,
  verifications,
  videos,
} from "../db/schema";

/** The tables the demo market fills, in the order their keys ask for. */
export const tables = {
  users,
  shops,
  formerHandles,
  shopMembers,
  booths,
  factories,
  presences,
  verifications,
  pictures,
  shopPictures,
  listings,
  listingTexts,
  priceTiers,
  leadTimes,
  listingPictures,
  listingOrigins,
  listingDays,
  videos,
  inquiries,
  inquiryLines,
  messages,
  quotes,
  quoteLines,
  events,
};

/** The demo market as rows, table by table. */
export type Rows = { [Name in keyof typeof tables]: (typeof tables)[Name]["$inferInsert"][] };

export const tableNames = Object.keys(tables) as (keyof Rows)[];

export const emptyRows = (): Rows => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Rows;
