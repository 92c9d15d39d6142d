import "@fontsource-variable/onest/wght.css";
import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { direction, isLocale, languageTag } from "@/lib/locale";
import { siteOrigin } from "@/lib/site";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#faf7f2" };
export const metadata: Metadata = { metadataBase: siteOrigin(), applicationName: "Rattledrum" };

/** Pages are rendered when asked for and kept by the document server; nothing is rendered at build time. */
export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={languageTag(locale)} dir={direction(locale)}>
      <body className="min-h-dvh bg-paper text-ink antialiased">{children}</body>
    </html>
  );
}
