import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Links to the requests that a shop was invited to quote, with the number that wait. */
export function SourcingLink({ count, locale }: { count: number; locale: Locale }) {
  const t = words(locale);
  return (
    <Link href={paths.workspaceSourcing(locale)} className={buttonClass("quiet")}>
      {count > 0 ? t("sourcing.shop.toQuote", { count }) : t("sourcing.shop.title")}
    </Link>
  );
}
