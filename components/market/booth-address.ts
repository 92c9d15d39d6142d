import { type Locale, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Booth = {
  districtNames: SomeTexts;
  floor: number;
  area?: string | null;
  street?: number | null;
  number: string;
};

/** Formats "No. 4642, Street 9, Area C, 2F, District 1"; in Chinese in the order from district to booth. */
export function formatBoothAddress(locale: Locale, { districtNames, floor, area, street, number }: Booth): string {
  const t = words(locale);
  const parts = [
    t("market.address.number", { number }),
    street && t("market.address.street", { street }),
    area && t("market.address.area", { area }),
    t("market.address.floor", { floor }),
    textIn(districtNames, locale),
  ].filter(Boolean);
  if (locale === "zh") return parts.reverse().join(" ");
  return parts.join(locale === "ar" || locale === "ur" ? "، " : ", ");
}

/** Returns the text of the booth's plate: "D1 1F 1056". */
export const plateText = ({ districtCode, floor, number }: { districtCode: string; floor: number; number: string }) =>
  `${districtCode} ${floor}F ${number}`;
