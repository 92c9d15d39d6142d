import type { Done } from "@/app/[locale]/(workspace)/workspace/listings/done";
import { Notice } from "@/components/workspace/notice";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Announces the result of the last action on a listing; a refused publication is an error. */
export function DoneNotice({ done, locale }: { done?: Done; locale: Locale }) {
  return (
    <Notice tone={done === "incomplete" ? "bad" : "good"}>{done && words(locale)(`catalogue.done.${done}`)}</Notice>
  );
}
