/** Who carries goods how far: the delivery terms of Incoterms 2020 that sea and rail buyers use. */
export const incoterms = ["EXW", "FCA", "FOB", "CFR", "CIF", "DAP", "DDP"] as const;
export type Incoterm = (typeof incoterms)[number];
