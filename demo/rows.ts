import {
  booths,
  events,
  factories,
  formerHandles,
  inquiries,
  inquiryLines,
  leadTimes,
  listingOrigins,
  listingPictures,
  listings,
  listingTexts,
  messages,
  pictures,
  presences,
  priceTiers,
  shopMembers,
  shops,
  users,
  verifications,
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
  listings,
  listingTexts,
  priceTiers,
  leadTimes,
  listingPictures,
  listingOrigins,
  inquiries,
  inquiryLines,
  messages,
  events,
};

/** The demo market as rows, table by table. */
export type Rows = { [Name in keyof typeof tables]: (typeof tables)[Name]["$inferInsert"][] };

export const tableNames = Object.keys(tables) as (keyof Rows)[];

export const emptyRows = (): Rows => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Rows;
