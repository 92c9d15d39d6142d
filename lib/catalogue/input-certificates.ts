import { z } from "zod";
import { toLatinDigits } from "../i18n/read-number";
import { type Certificate, mostCertificates } from "./certificate";
import type { ListingForm, Refuse } from "./input";

/** Rows of the editor; undefined where the form has no part for them, as in tables, so that they stay as they are. */
export function certificatesOf(raw: ListingForm, refuse: Refuse): Certificate[] | undefined {
  const kinds = raw["certKind[]"];
  if (kinds.length === 0) return undefined;
  const said = kinds.flatMap((kind, index) => {
    const cell = (name: "certNumber[]" | "certIssuer[]" | "certExpires[]") => raw[name][index]?.trim() ?? "";
    const row = { kind: kind.trim(), number: cell("certNumber[]"), issuer: cell("certIssuer[]") };
    const ends = toLatinDigits(cell("certExpires[]"));
    if (!row.kind && !row.number && !row.issuer && !ends) return [];
    if (!row.kind) refuse(["certKind[]", index], "catalogue.editor.certificates.kindMissing");
    if (ends && !z.iso.date().safeParse(ends).success)
      refuse(["certExpires[]", index], "catalogue.editor.certificates.notADay");
    return [{ ...row, expiresOn: ends || null }];
  });
  if (said.length > mostCertificates)
    refuse(["certKind[]", 0], "catalogue.editor.certificates.tooMany", { count: mostCertificates });
  return said;
}
