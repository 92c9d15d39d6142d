import type { ReactNode } from "react";
import { ShutInInspection } from "@/components/shops/shut-in-inspection";
import { isInInspection } from "@/db/base/inspection";
import type { Locale } from "@/lib/i18n/locale";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Shows leads of fairs to the shop alone, and a sentence to a lead who inspects the workspace. */
export default async function LeadsLayout({ children, params }: Props) {
  const { locale } = await params;
  return isInInspection() ? <ShutInInspection locale={locale as Locale} heading="h1" /> : children;
}
