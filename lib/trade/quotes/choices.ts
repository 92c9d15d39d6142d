/** What can be chosen of an offer's terms. */
export const paymentTerms = ["tt_30_70", "tt_50_50", "tt_100", "lc_at_sight", "on_pickup"] as const;
export const quoteCurrencies = ["CNY", "USD"] as const;

/** Where a delivery term most often ends; their names are in messages/trade/quotes. */
export const placeCodes = ["yiwu", "ningbo", "shanghai", "yiwu_rail", "guangzhou"] as const;
export type PlaceCode = (typeof placeCodes)[number];
