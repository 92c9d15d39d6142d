/** The options of a quote's terms. */
export const paymentTerms = ["tt_30_70", "tt_50_50", "tt_100", "lc_at_sight", "on_pickup"] as const;
export const quoteCurrencies = ["CNY", "USD"] as const;

/** The most frequent named places; their names are in messages/trade/quotes. */
export const placeCodes = ["yiwu", "ningbo", "shanghai", "yiwu_rail", "guangzhou"] as const;
export type PlaceCode = (typeof placeCodes)[number];
