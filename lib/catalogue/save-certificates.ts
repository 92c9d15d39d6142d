import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listingCertificates } from "@/db/schema";
import { type Certificate, type DeclaredCertificate, isSameCertificate } from "./certificate";

/** Lists the declared certificates of a listing in order. The caller checks that the listing may be read. */
export const listCertificates = (listingId: number, tx: Tx): Promise<DeclaredCertificate[]> =>
  tx
    .select({
      kind: listingCertificates.kind,
      number: listingCertificates.number,
      issuer: listingCertificates.issuer,
      expiresOn: listingCertificates.expiresOn,
      declaredOn: listingCertificates.declaredOn,
    })
    .from(listingCertificates)
    .where(eq(listingCertificates.listingId, listingId))
    .orderBy(asc(listingCertificates.position));

/** Replaces the certificates; unchanged ones keep their `declaredOn`. Returns true if anything changed. */
export async function saveCertificates(
  reference: { listingId: number; shopId: number },
  certificates: Certificate[],
  tx: Tx,
): Promise<boolean> {
  const before = await listCertificates(reference.listingId, tx);
  const isSame =
    certificates.length === before.length &&
    certificates.every((each) => before.some((known) => isSameCertificate(known, each)));
  await tx.delete(listingCertificates).where(eq(listingCertificates.listingId, reference.listingId));
  if (certificates.length)
    await tx.insert(listingCertificates).values(
      certificates.map(({ kind, number, issuer, expiresOn }, index) => ({
        ...reference,
        ...{ kind, number, issuer, expiresOn, position: index + 1 },
        declaredOn: before.find((known) => isSameCertificate(known, { kind, number, issuer, expiresOn }))?.declaredOn,
      })),
    );
  return !isSame;
}
