/** The kinds of certificate buyers require, by the name printed on the certificate. */
export const certificateKinds = [
  ...["CE", "EN71", "CPC", "ASTM F963", "RoHS", "REACH", "FCC", "UKCA", "EAC", "INMETRO", "NOM", "SASO", "PSQCA"],
  ...["CCC", "FDA", "LFGB", "UN38.3", "OEKO-TEX", "BSCI", "ISO 9001"],
];

export type Certificate = {
  kind: string;
  number: string;
  issuer: string;
  /** YYYY-MM-DD; null if it does not expire. */
  expiresOn: string | null;
};
/** `declaredOn`: the day on which the shop declared it. */
export type DeclaredCertificate = Certificate & { declaredOn: string };

export const maxCertificates = 12;

/** Days before its end at which the shop is warned. */
const warningDays = 60;

/** Returns "over" if a certificate has expired on `today`, "soon" within 60 days of its end. Days are YYYY-MM-DD. */
export function findExpiry({ expiresOn }: Pick<Certificate, "expiresOn">, today: string): "over" | "soon" | undefined {
  if (!expiresOn) return undefined;
  const days = (Date.parse(expiresOn) - Date.parse(today)) / 86_400_000;
  return days < 0 ? "over" : days <= warningDays ? "soon" : undefined;
}

/** Compares all fields of two certificates. */
export const isSameCertificate = (one: Certificate, other: Certificate): boolean =>
  one.kind === other.kind &&
  one.number === other.number &&
  one.issuer === other.issuer &&
  one.expiresOn === other.expiresOn;
