import { type Locale, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Booth = {
  districtNames: SomeTexts;
  floor: number;
  area?: string | null;
  street?: number | null;
  number: string;
};

/** "No. 4642, Street 9, Area C, 2F, District 1"; in Chinese from the district down to the booth. */
export function boothAddress(locale: Locale, { districtNames, floor, area, street, number }: Booth): string {
  const t = words(locale);
  const inward = [
    t("market.address.number", { number }),
    street && t("market.address.street", { street }),
    area && t("market.address.area", { area }),
    t("market.address.floor", { floor }),
    textIn(districtNames, locale),
  ].filter(Boolean);
  if (locale === "zh") return inward.reverse().join(" ");
  return inward.join(locale === "ar" || locale === "ur" ? "، " : ", ");
}

/** What stands on the plate: "D1 1F 1056". */
export const plateText = ({ districtCode, floor, number }: { districtCode: string; floor: number; number: string }) =>
  `${districtCode} ${floor}F ${number}`;
