/** The delivery terms of Incoterms 2020 that buyers by sea and rail use. */
export const incoterms = ["EXW", "FCA", "FOB", "CFR", "CIF", "DAP", "DDP"] as const;
export type Incoterm = (typeof incoterms)[number];
