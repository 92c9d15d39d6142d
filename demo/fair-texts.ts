import type { Texts } from "../db/base/locale";

export type FairText = {
  slug: string;
  /** `{year}` stands for the year of the first day. */
  names: Texts;
  venues: Texts;
  cities: Texts;
  notes: Texts;
  /** Days from today. */
  firstDay: number;
  lastDay: number;
  applyUntil?: number;
};

/** The two fairs of the demo market: one that runs today, and one to which shops apply. */
export const fairTexts: readonly FairText[] = [
  {
    slug: "winter-toys-accessories-{year}",
    names: {
      en: "Winter Toys & Accessories Fair {year}",
      zh: "{year}冬季玩具饰品展",
      es: "Feria de Invierno de Juguetes y Accesorios {year}",
      "pt-br": "Feira de Inverno de Brinquedos e Acessórios {year}",
      ru: "Зимняя выставка игрушек и аксессуаров {year}",
      ar: "معرض الشتاء للألعاب والإكسسوارات {year}",
      ur: "موسم سرما کی کھلونا و زیورات نمائش {year}",
      fr: "Salon d'hiver du jouet et de l'accessoire {year}",
    },
    venues: {
      en: "Yiwu Expo Center, hall B1",
      zh: "义乌国际博览中心 B1 馆",
      es: "Centro de Exposiciones de Yiwu, pabellón B1",
      "pt-br": "Centro de Exposições de Yiwu, pavilhão B1",
      ru: "Выставочный центр Иу, зал B1",
      ar: "مركز إيوو للمعارض، القاعة B1",
      ur: "ییوو ایکسپو سینٹر، ہال B1",
      fr: "Centre des expositions de Yiwu, hall B1",
    },
    cities: {
      en: "Yiwu",
      zh: "义乌",
      es: "Yiwu",
      "pt-br": "Yiwu",
      ru: "Иу",
      ar: "إيوو",
      ur: "ییوو",
      fr: "Yiwu",
    },
    notes: {
      en: "25 minutes by shuttle from district 1, free. The last day closes at 15:00.",
      zh: "国际商贸城一区有免费班车，25 分钟到达。最后一天 15:00 闭馆。",
      es: "A 25 minutos en lanzadera gratuita desde el distrito 1. El último día cierra a las 15:00.",
      "pt-br": "A 25 minutos de ônibus gratuito do distrito 1. No último dia fecha às 15h.",
      ru: "25 минут на бесплатном автобусе от района 1. В последний день до 15:00.",
      ar: "على بعد 25 دقيقة بالحافلة المجانية من الحي الأول. يغلق في اليوم الأخير الساعة 15:00.",
      ur: "ڈسٹرکٹ 1 سے مفت شٹل پر 25 منٹ۔ آخری دن 15:00 بجے بند۔",
      fr: "À 25 minutes en navette gratuite depuis le district 1. Fermeture à 15 h le dernier jour.",
    },
    firstDay: -1,
    lastDay: 2,
  },
  {
    slug: "spring-gifts-home-{year}",
    names: {
      en: "Spring Gifts & Home Fair {year}",
      zh: "{year}春季礼品家居展",
      es: "Feria de Primavera de Regalos y Hogar {year}",
      "pt-br": "Feira de Primavera de Presentes e Casa {year}",
      ru: "Весенняя выставка подарков и товаров для дома {year}",
      ar: "معرض الربيع للهدايا والمنزل {year}",
      ur: "موسم بہار کی تحائف و گھریلو نمائش {year}",
      fr: "Salon de printemps du cadeau et de la maison {year}",
    },
    venues: {
      en: "West Lake Exhibition Hall, floor 1",
      zh: "西湖展览馆一层",
      es: "Palacio de Exposiciones del Lago del Oeste, planta 1",
      "pt-br": "Pavilhão de Exposições do Lago Oeste, piso 1",
      ru: "Выставочный зал «Сиху», этаж 1",
      ar: "قاعة معارض البحيرة الغربية، الطابق الأول",
      ur: "ویسٹ لیک نمائش ہال، پہلی منزل",
      fr: "Palais des expositions du Lac de l'Ouest, niveau 1",
    },
    cities: {
      en: "Hangzhou",
      zh: "杭州",
      es: "Hangzhou",
      "pt-br": "Hangzhou",
      ru: "Ханчжоу",
      ar: "هانغتشو",
      ur: "ہانگژو",
      fr: "Hangzhou",
    },
    notes: {
      en: "Fast trains from Yiwu take 35 minutes. Entry is free with a business card.",
      zh: "义乌乘高铁 35 分钟到达。凭名片免费入场。",
      es: "El tren rápido desde Yiwu tarda 35 minutos. Entrada gratuita con tarjeta de visita.",
      "pt-br": "O trem rápido de Yiwu leva 35 minutos. Entrada grátis com cartão de visita.",
      ru: "Скоростной поезд из Иу идёт 35 минут. Вход свободный по визитной карточке.",
      ar: "القطار السريع من إيوو يستغرق 35 دقيقة. الدخول مجاني ببطاقة العمل.",
      ur: "ییوو سے تیز ٹرین 35 منٹ لیتی ہے۔ وزٹنگ کارڈ پر داخلہ مفت۔",
      fr: "35 minutes en train rapide depuis Yiwu. Entrée gratuite sur carte de visite.",
    },
    firstDay: 88,
    lastDay: 91,
    applyUntil: 40,
  },
];

/** Shops of the story with their places at the running fair. */
export const storyStands = [
  { handle: "tideline-accessories", number: "C 14" },
  { handle: "happy-sister-toys", number: "F 8" },
  { handle: "guangyao-lighting", number: "D 3" },
] as const;

/** What applicants write about their stands. */
export const standNotes = [
  "新款春季系列，现货样品",
  "带 12 款新品，可当场下样单",
  "圣诞和新年礼品，混装一箱起",
  "出口中东的爆款，英语接待",
] as const;
