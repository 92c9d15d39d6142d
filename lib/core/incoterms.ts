import { type Incoterm, incoterms } from "@/db/base/incoterm";

export { type Incoterm, incoterms };

/** C and D terms: the shop pays the carriage, and the named place is where the goods arrive. E and F: where it hands over. */
export const paysCarriage = (term: Incoterm): boolean => term.startsWith("C") || term.startsWith("D");

/** The shop insures the goods on the way. */
export const paysInsurance = (term: Incoterm): boolean => term === "CIF";
