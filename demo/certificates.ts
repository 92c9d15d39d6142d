import type { Rows } from "./rows";

/** What shops of an industry mostly have, with a test house of nobody's name. */
const usual: Record<number, string[]> = {
  1: ["EN71", "CE"],
  12: ["CE", "RoHS"],
  13: ["CE", "FCC"],
  14: ["CE", "FCC"],
  15: ["CE", "RoHS"],
  31: ["CPC"],
};
const issuers = ["Hangzhou Clearwater Testing", "Ningbo Harbour Laboratory"];

type Of = { listingId: number; shopId: number };
type Certified = { category: { id: number }; publishedAt: Date | null };

/** Every seventh design of goods that are asked for it says what it is certified for; some of it ends soon. */
export function addCertificates(rows: Rows, of: Of, { category, publishedAt }: Certified, sku: string): void {
  const number = Number(/\d+$/.exec(sku)?.[0] ?? 0);
  const kinds = usual[Math.floor(category.id / 100)];
  if (!kinds || !publishedAt || number % 7 !== 3) return;
  kinds.forEach((kind, index) => {
    const ends = new Date(publishedAt);
    ends.setUTCFullYear(ends.getUTCFullYear() + 2 + (number % 2));
    rows.listingCertificates.push({
      ...of,
      position: index + 1,
      kind,
      number: `${kind.replace(/\W/g, "")}-${publishedAt.getUTCFullYear()}-${4_000 + number}`,
      issuer: issuers[number % issuers.length] ?? "",
      expiresOn: ends.toISOString().slice(0, 10),
      declaredOn: publishedAt.toISOString().slice(0, 10),
    });
  });
}
