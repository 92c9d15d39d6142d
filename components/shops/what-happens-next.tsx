import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Explains the steps after opening a shop, beside the form. */
export function WhatHappensNext({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <Panel className="self-start">
      <h2 className="font-bold text-xl">{t("join.next.title")}</h2>
      <ol className="mt-3 grid gap-3">
        {[t("join.next.open"), t("join.next.list"), t("join.next.verify")].map((step, index) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden="true"
              className="num grid size-7 flex-none place-items-center rounded-full bg-jade-soft font-bold text-jade text-sm"
            >
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
