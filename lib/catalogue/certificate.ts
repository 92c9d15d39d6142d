/** Certificates buyers ask for, by what they are called on the certificate itself. */
export const certificateKinds = [
  ...["CE", "EN71", "CPC", "ASTM F963", "RoHS", "REACH", "FCC", "UKCA", "EAC", "INMETRO", "NOM", "SASO", "PSQCA"],
  ...["CCC", "FDA", "LFGB", "UN38.3", "OEKO-TEX", "BSCI", "ISO 9001"],
];

export type Certificate = {
  kind: string;
  number: string;
  issuer: string;
  /** YYYY-MM-DD; null for one that does not end. */
  expiresOn: string | null;
};
/** `declaredOn`: since when the shop says this of it. */
export type DeclaredCertificate = Certificate & { declaredOn: string };

export const mostCertificates = 12;

/** So many days before its end a shop is told. */
const warningDays = 60;

/** Whether a certificate has ended on a day, or will soon. Days are YYYY-MM-DD. */
export function endOf({ expiresOn }: Pick<Certificate, "expiresOn">, today: string): "over" | "soon" | undefined {
  if (!expiresOn) return undefined;
  const days = (Date.parse(expiresOn) - Date.parse(today)) / 86_400_000;
  return days < 0 ? "over" : days <= warningDays ? "soon" : undefined;
}

/** The same certificate in every word. */
export const isSameCertificate = (one: Certificate, other: Certificate): boolean =>
  one.kind === other.kind &&
  one.number === other.number &&
  one.issuer === other.issuer &&
  one.expiresOn === other.expiresOn;
