import { isCreditCode } from "@/lib/verifications/credit-code";

export const licenceFields = ["company", "code", "representative", "address", "established", "validUntil"] as const;
export type LicenceField = (typeof licenceFields)[number];
export type LicenceReading = Record<LicenceField, string | null>;
/** What the shop claims by field; several names of owners are alternatives. */
export type LicenceClaims = Partial<Record<LicenceField, string[]>>;
/** `unclaimed`: the shop has stated nothing to compare with. */
export type Verdict = "same" | "differs" | "unreadable" | "unclaimed";
export type ComparedField = { field: LicenceField; read: string | null; claimed: string | null; verdict: Verdict };

/** Compares what was read with what the shop claims. `fits` is null if no code was read. */
export function compareLicence(
  reading: LicenceReading,
  claims: LicenceClaims,
): { fields: ComparedField[]; fits: boolean | null } {
  const fields = licenceFields.map((field) => {
    const read = reading[field]?.trim() || null;
    const claimed = (claims[field] ?? []).filter((each) => each.trim() !== "");
    return { field, read, claimed: claimed.join(", ") || null, verdict: verdictOf(read, claimed) };
  });
  const code = reading.code && simplify(reading.code).toUpperCase();
  return { fields, fits: code ? isCreditCode(code) : null };
}

function verdictOf(read: string | null, claimed: string[]): Verdict {
  if (read === null) return "unreadable";
  if (claimed.length === 0) return "unclaimed";
  return claimed.some((each) => simplify(each) === simplify(read)) ? "same" : "differs";
}

/** Leaves letters and digits only, since spaces, brackets and full-width forms say nothing. */
const simplify = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
