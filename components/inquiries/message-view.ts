import { listTranslationSites } from "@/components/translations/translation-sites";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ThreadMessage } from "@/lib/inquiries/thread";
import type { LanguageBlock } from "@/lib/translations/show-in-language";

/** The blocks of a message with their languages, and what helps to read those in another language. */
export type MessageView = {
  blocks: LanguageBlock[];
  /** What translated the message, or the language of the reader's own message if it differs from theirs. */
  mark?: string;
  /** Label of the original text, if a translation is shown first. */
  originalLabel?: string;
  /** What translated the message, if the reader may report the translation. */
  reportable?: "phrases" | "provider";
  /** A translation that was reported as wrong, its label, and whether the reader can withdraw the report. */
  reported?: { label: string; text: string; isWithdrawable: boolean };
  /** How to read the blocks in another language. */
  untranslated?: Untranslated;
};

export type Untranslated = {
  /** The language of these blocks, and the reader's. */
  from: Locale;
  to: Locale;
  /** The reason why they are in another language. */
  note: string;
  /** Sites that translate them, and the sentence that the text goes there. */
  sites: { label: string; href: string }[];
  sitesNote: string;
};

/** Returns the blocks and notes of a message for a reader of one side. */
export function viewMessage(
  {
    locale,
    side,
    shown: { blocks, source, provider, reported },
    withdrawableBy,
  }: Pick<ThreadMessage, "locale" | "side" | "shown" | "withdrawableBy">,
  own: "buyer" | "shop",
  reader: Locale,
  hasTranslator: boolean,
): MessageView {
  const t = words(reader);
  const language = formats(reader).language(locale);
  const foreign = blocks.filter((block) => block.locale !== reader);
  const isForOthers = side === own;
  const untranslated =
    foreign.length > 0 && !isForOthers
      ? {
          from: locale,
          to: reader,
          note: t(hasTranslator && !reported ? "translations.notYet" : "translations.noTranslator", { language }),
          ...sitesOf(foreign, locale, reader),
        }
      : undefined;
  const view = { blocks, untranslated };
  if (reported !== undefined) {
    const label = `${t("translations.reported")} · ${t("translations.seeReported")}`;
    return { ...view, reported: { label, text: reported, isWithdrawable: withdrawableBy.includes(own) } };
  }
  if (source === null)
    return {
      ...view,
      mark: foreign.length > 0 && isForOthers ? t("inquiries.thread.writtenIn", { language }) : undefined,
    };
  return {
    ...view,
    mark:
      source === "provider" ? t("translations.byProvider", { provider: provider ?? "" }) : t("translations.phraseBook"),
    originalLabel: `${t("translations.original")} · ${language}`,
    reportable: source,
  };
}

function sitesOf(blocks: LanguageBlock[], from: Locale, to: Locale): Pick<Untranslated, "sites" | "sitesNote"> {
  const t = words(to);
  const { sites, isWhole } = listTranslationSites(blocks.map(({ text }) => text).join("\n"), from, to);
  return {
    sites: sites.map(({ service, href }, index) => {
      const name = service === "google" ? t("translations.google") : service;
      return { label: index === 0 ? t("translations.readIn", { service: name }) : name, href };
    }),
    sitesNote: t(isWhole ? "translations.goesThere" : "translations.goesTherePart"),
  };
}
