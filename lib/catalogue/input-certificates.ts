import { z } from "zod";
import { toLatinDigits } from "../i18n/parse-number";
import { type Certificate, maxCertificates } from "./certificate";
import type { ListingForm, Refuse } from "./listing-form";

/** Parses the certificate rows; undefined without certificate fields, as in tables, so that they are not changed. */
export function certificatesOf(raw: ListingForm, refuse: Refuse): Certificate[] | undefined {
  const kinds = raw["certKind[]"];
  if (kinds.length === 0) return undefined;
  const certificates = kinds.flatMap((kind, index) => {
    const cell = (name: "certNumber[]" | "certIssuer[]" | "certExpires[]") => raw[name][index]?.trim() ?? "";
    const row = { kind: kind.trim(), number: cell("certNumber[]"), issuer: cell("certIssuer[]") };
    const ends = toLatinDigits(cell("certExpires[]"));
    if (!row.kind && !row.number && !row.issuer && !ends) return [];
    if (!row.kind) refuse(["certKind[]", index], "catalogue.editor.certificates.kindMissing");
    if (ends && !z.iso.date().safeParse(ends).success)
      refuse(["certExpires[]", index], "catalogue.editor.certificates.notADay");
    return [{ ...row, expiresOn: ends || null }];
  });
  if (certificates.length > maxCertificates)
    refuse(["certKind[]", 0], "catalogue.editor.certificates.tooMany", { count: maxCertificates });
  return certificates;
}
