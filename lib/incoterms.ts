/** Who carries goods how far: the delivery terms of Incoterms 2020 that sea and rail buyers use. */
export const incoterms = ["EXW", "FCA", "FOB", "CFR", "CIF", "DAP", "DDP"] as const;
export type Incoterm = (typeof incoterms)[number];

/** C and D terms: the shop pays the carriage, and the named place is where the goods arrive. E and F: where it hands over. */
export const paysCarriage = (term: Incoterm): boolean => term.startsWith("C") || term.startsWith("D");

/** The shop insures the goods on the way. */
export const paysInsurance = (term: Incoterm): boolean => term === "CIF";
