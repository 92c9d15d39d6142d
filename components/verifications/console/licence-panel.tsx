import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ConsoleEvidence } from "@/lib/verifications/get-request";
import { LicenceReader, type ReadLicenceState } from "./licence-reader.client";

type Props = {
  locale: Locale;
  evidence: ConsoleEvidence[];
  hasProvider: boolean;
  action: (state: ReadLicenceState, form: FormData) => Promise<ReadLicenceState>;
};

/** Offers to read the fields of a licence from a picture; it decides nothing. */
export function LicencePanel({ locale, evidence, hasProvider, action }: Props) {
  const t = words(locale);
  const pictures = evidence
    .map(({ id, kind, name, isErased }, at) => ({
      value: id,
      label: `${at + 1} · ${name}`,
      isReadable: kind === "picture" && !isErased,
    }))
    .filter(({ isReadable }) => isReadable);
  if (pictures.length === 0) return null;
  return (
    <Panel className="grid gap-2">
      <h2 className="font-bold text-lg">{t("verificationConsole.licence.title")}</h2>
      <p className="text-ink-2 text-sm">{t("verificationConsole.licence.lead")}</p>
      <LicenceReader
        action={action}
        locale={locale}
        pictures={pictures.map(({ value, label }) => ({ value, label }))}
        words={{
          submit: t("verificationConsole.licence.submit"),
          reading: t("operator.help.summarising"),
          picture: t("verificationConsole.marks.picture"),
          read: t("verificationConsole.licence.read"),
          claimed: t("verificationConsole.licence.claimed"),
          verdict: t("verificationConsole.licence.verdict"),
        }}
        disabledBecause={hasProvider ? undefined : t("moderation.help.noAssistant")}
      />
    </Panel>
  );
}
