"use client";

import { useParams } from "next/navigation";
import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { EmptyState } from "./empty-state";
import { useErrorWords } from "./error-words.client";

/** Renders the not-found page, also for pages of other shops. */
export function MissingPage() {
  const words = useErrorWords();
  const { locale } = useParams();
  return (
    <EmptyState
      heading="h1"
      title={words.missingTitle}
      text={words.missingText}
      action={
        <a href={paths.workspace(isLocale(locale) ? locale : "en")} className={buttonClass("go")}>
          {words.today}
        </a>
      }
    />
  );
}
