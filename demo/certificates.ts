import type { Rows } from "./rows";

/** The usual certificates by id of the industry. */
const usualKinds: Record<number, string[]> = {
  1: ["EN71", "CE"],
  12: ["CE", "RoHS"],
  13: ["CE", "FCC"],
  14: ["CE", "FCC"],
  15: ["CE", "RoHS"],
  31: ["CPC"],
};
/** Invented test laboratories. */
const issuers = ["Hangzhou Clearwater Testing", "Ningbo Harbour Laboratory"];

type Keys = { listingId: number; shopId: number };
type Certified = { category: { id: number }; publishedAt: Date | null };

/** Adds certificates to every seventh published design of these industries; some of them expire soon. */
export function addCertificates(rows: Rows, keys: Keys, { category, publishedAt }: Certified, sku: string): void {
  const number = Number(/\d+$/.exec(sku)?.[0] ?? 0);
  const kinds = usualKinds[Math.floor(category.id / 100)];
  if (!kinds || !publishedAt || number % 7 !== 3) return;
  kinds.forEach((kind, index) => {
    const expiresAt = new Date(publishedAt);
    expiresAt.setUTCFullYear(expiresAt.getUTCFullYear() + 2 + (number % 2));
    rows.listingCertificates.push({
      ...keys,
      position: index + 1,
      kind,
      number: `${kind.replace(/\W/g, "")}-${publishedAt.getUTCFullYear()}-${4_000 + number}`,
      issuer: issuers[number % issuers.length] ?? "",
      expiresOn: expiresAt.toISOString().slice(0, 10),
      declaredOn: publishedAt.toISOString().slice(0, 10),
    });
  });
}
