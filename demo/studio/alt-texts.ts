import { locales, type Texts } from "../../lib/i18n/locale";
import { phraseOf } from "../words";
import type { Shot } from "./kind";

/** What a shot shows, after the thing's name; where there is none, the name and its colour say it. */
const shown: Partial<Record<Shot, Texts>> = {
  turned: {
    en: "from the other side",
    zh: "另一侧",
    es: "visto del otro lado",
    "pt-br": "visto do outro lado",
    ru: "с другой стороны",
    ar: "من الجانب الآخر",
    ur: "دوسری طرف سے",
    fr: "vu de l'autre côté",
  },
  group: {
    en: "the whole range together",
    zh: "全系列合影",
    es: "toda la gama junta",
    "pt-br": "toda a linha reunida",
    ru: "вся серия вместе",
    ar: "المجموعة كاملة معًا",
    ur: "پوری رینج ایک ساتھ",
    fr: "toute la gamme réunie",
  },
  detail: {
    en: "close-up",
    zh: "细节特写",
    es: "detalle de cerca",
    "pt-br": "detalhe de perto",
    ru: "крупный план",
    ar: "صورة مقرّبة",
    ur: "قریب سے",
    fr: "vu de près",
  },
  use: {
    en: "at true size, in use",
    zh: "使用场景与实际大小",
    es: "en uso, a tamaño real",
    "pt-br": "em uso, no tamanho real",
    ru: "в деле, настоящий размер",
    ar: "أثناء الاستخدام بالحجم الحقيقي",
    ur: "استعمال میں، اصل سائز",
    fr: "en situation, à taille réelle",
  },
  carton: {
    en: "packed in the open carton",
    zh: "开箱装箱图",
    es: "empacado en la caja abierta",
    "pt-br": "embalado na caixa aberta",
    ru: "уложено в открытую коробку",
    ar: "معبّأ في الكرتونة المفتوحة",
    ur: "کھلے کارٹن میں پیک",
    fr: "emballé dans le carton ouvert",
  },
};

/** What a picture shows, for people who hear it read: "Backpack, blue: close-up". */
export function altOf(noun: Texts, look: string, shot: Shot): Texts {
  const color = phraseOf(look);
  return Object.fromEntries(
    locales.map((locale) => {
      const name = capital(noun[locale], locale);
      if (shot === "group") return [locale, join(name, shown.group?.[locale], locale)];
      const comma = locale === "ar" || locale === "ur" ? "، " : locale === "zh" ? "，" : ", ";
      return [locale, join(`${name}${comma}${color[locale]}`, shown[shot]?.[locale], locale)];
    }),
  ) as Texts;
}

const join = (name: string, what: string | undefined, locale: string): string =>
  what ? `${name}${locale === "zh" ? "：" : locale === "fr" ? " : " : ": "}${what}` : name;

const capital = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
