import { type Incoterm, incoterms } from "@/db/base/incoterm";

export { type Incoterm, incoterms };

/**
 * Whether the shop pays the carriage and the named place is the destination (C and D); for E and F it is the handover.
 */
export const paysCarriage = (term: Incoterm): boolean => term.startsWith("C") || term.startsWith("D");

/** Whether the shop insures the goods in transit. */
export const paysInsurance = (term: Incoterm): boolean => term === "CIF";
