import type { Claim } from "@/db/base/proforma-content";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { evidenceLimits } from "@/lib/verifications/rules";

const megabytes = evidenceLimits.bytes / 1024 ** 2;
/** Replaced by the name of the file in the browser. */
const name = "{name}";

/** Returns the texts of the field that adds evidence. `tooLarge` and `failed` contain `{name}`. */
export function evidenceUploadWords(locale: Locale) {
  const t = words(locale);
  return {
    add: t("verifications.evidence.add"),
    hint: t("verifications.evidence.hint", { count: evidenceLimits.files, megabytes }),
    sending: t("verifications.evidence.sending"),
    failed: t("verifications.evidence.failed", { name }),
    tooLarge: t("attachments.refused.tooLarge", { name, megabytes }),
  };
}
export type EvidenceUploadWords = ReturnType<typeof evidenceUploadWords>;

/** Returns the texts of the form with the facts of a claim. */
export function factsWords(locale: Locale, claim: Claim) {
  const t = words(locale);
  return {
    name: nameLabel(locale, claim),
    licenceNumber: t("verifications.facts.licenceNumber"),
    booth: t("verifications.facts.booth"),
    leaseUntil: t("verifications.facts.leaseUntil"),
    address: t("verifications.facts.address"),
    lineCount: t("verifications.facts.lineCount"),
    note: t("verifications.facts.note"),
    optional: t("verifications.facts.optional"),
    choose: t("join.choose"),
    send: t("verifications.send"),
    sending: t("verifications.sending"),
    errors: t("errors.title"),
  };
}
export type FactsWords = ReturnType<typeof factsWords>;

/** Returns the label of the name in the document of a claim. */
export function nameLabel(locale: Locale, claim: Claim): string {
  const t = words(locale);
  const isNamed = claim === "licence" || claim === "booth_lease" || claim === "brand";
  return t(`verifications.facts.names.${isNamed ? claim : "identity"}`);
}
