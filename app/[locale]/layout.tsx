import "../fonts.css";
import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { paths } from "@/lib/http/paths";
import { siteOrigin } from "@/lib/http/site";
import { direction, isLocale, languageTag } from "@/lib/i18n/locale";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#faf7f2" };

/** Pages are rendered per request and cached by the document server; the build renders none. */
export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return {
    metadataBase: siteOrigin(),
    applicationName: "Rattledrum",
    manifest: isLocale(locale) ? paths.manifest(locale) : undefined,
  };
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={languageTag(locale)} dir={direction(locale)}>
      <body className="min-h-dvh bg-paper text-ink antialiased">{children}</body>
    </html>
  );
}
