import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listingCertificates } from "@/db/schema";
import { type Certificate, type DeclaredCertificate, isSameCertificate } from "./certificate";

/** What a design is said to be certified for, in the order given. For use where the design may be seen. */
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

/** Replaces them and says whether anything is different; what stays as it was keeps the day it was said. */
export async function saveCertificates(
  of: { listingId: number; shopId: number },
  said: Certificate[],
  tx: Tx,
): Promise<boolean> {
  const before = await listCertificates(of.listingId, tx);
  const isSame =
    said.length === before.length && said.every((each) => before.some((known) => isSameCertificate(known, each)));
  await tx.delete(listingCertificates).where(eq(listingCertificates.listingId, of.listingId));
  if (said.length)
    await tx.insert(listingCertificates).values(
      said.map(({ kind, number, issuer, expiresOn }, index) => ({
        ...of,
        ...{ kind, number, issuer, expiresOn, position: index + 1 },
        declaredOn: before.find((known) => isSameCertificate(known, { kind, number, issuer, expiresOn }))?.declaredOn,
      })),
    );
  return !isSame;
}
