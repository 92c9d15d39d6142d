import type { Incoterm } from "../lib/core/incoterms";
import type { Locale } from "../lib/i18n/locale";

/** A scripted sourcing request, and the number of shops that have quoted. */
export type ScriptedRequest = {
  locale: Locale;
  category: number;
  title: string;
  details: string;
  quantity: number;
  /** US cents per piece. */
  targetPrice?: number;
  country: string;
  port: string;
  incoterm?: Incoterm;
  buyer: { name: string; email: string; company: string };
  hoursAgo: number;
  quotes: number;
  answer?: ScriptedAnswer;
};

/**
 * The design that its shop quotes, by SKU, with a note in the buyer's language; other shops quote their most similar one
 * with theirs.
 */
export type ScriptedAnswer = { sku: string; note: string; noteOfOthers: string };

/** In hours. */
const day = 24;

export const scriptedRequests: readonly ScriptedRequest[] = [
  {
    locale: "pt-br",
    category: 101,
    title: "Cavalinho de pelúcia que chora, 25 cm",
    details:
      "Com botão de som na pata, olhos bordados e etiqueta em português. Certificado Inmetro ajuda muito. Caixa neutra.",
    quantity: 5000,
    targetPrice: 130,
    country: "BR",
    port: "Santos",
    incoterm: "FOB",
    buyer: { name: "Beatriz Souza", email: "beatriz@casa-alegre.example.com", company: "Casa Alegre" },
    hoursAgo: 20,
    quotes: 3,
    answer: {
      sku: "HS-2502",
      note: "É o nosso cavalinho chorão original, 25 cm, olhos e lágrimas bordados. Botão de som na pata: mais ¥ 1,20 por peça. Etiqueta em português sem custo.",
      noteOfOthers:
        "A foto mostra o nosso modelo mais parecido. Fazemos um cavalinho chorão de 25 cm, olhos bordados e botão de som na pata. Amostra em cinco dias.",
    },
  },
  {
    locale: "es",
    category: 412,
    title: "Llaveros metálicos con logotipo",
    details: "Aleación de zinc, grabado láser por una cara, bolsita individual. Enviaremos el archivo del logotipo.",
    quantity: 20000,
    targetPrice: 22,
    country: "MX",
    port: "Manzanillo",
    incoterm: "FOB",
    buyer: { name: "Rodrigo Salinas", email: "rodrigo@salinas-regalos.example.com", company: "Salinas Regalos" },
    hoursAgo: 2 * day,
    quotes: 5,
  },
  {
    locale: "ru",
    category: 301,
    title: "Заколки-крабы матовые, 8 см",
    details: "Шесть пастельных цветов поровну, по одной на картонной подложке со штрихкодом EAN-13.",
    quantity: 8000,
    country: "RU",
    port: "Москва",
    buyer: { name: "Ольга Смирнова", email: "olga@severny-veter.example.com", company: "Северный ветер" },
    hoursAgo: 30,
    quotes: 2,
  },
  {
    locale: "ar",
    category: 404,
    title: "خواتم فولاذ مقاوم للصدأ مطلية بالذهب",
    details: "مقاسات من 6 إلى 9 مخلوطة، لا يتغيّر لونها بالماء. كل خاتم في كيس مخمل صغير.",
    quantity: 3000,
    targetPrice: 85,
    country: "SA",
    port: "جدة",
    incoterm: "CIF",
    buyer: { name: "خالد المطيري", email: "khaled@najd-gifts.example.com", company: "هدايا نجد" },
    hoursAgo: 3 * day,
    quotes: 1,
  },
  {
    locale: "en",
    category: 711,
    title: "Running belts with two pockets",
    details: "Stretch fabric, reflective zip, one size. Hang tag with our brand. We need a sample before the order.",
    quantity: 2000,
    targetPrice: 110,
    country: "ZA",
    port: "Durban",
    buyer: { name: "Thandi Nkosi", email: "thandi@cape-active.example.com", company: "Cape Active" },
    hoursAgo: 6,
    quotes: 0,
  },
  {
    locale: "fr",
    category: 611,
    title: "Paniers de rangement en jonc, lot de trois",
    details: "Trois tailles gigognes, anses en cuir synthétique. Emballage en carton recyclé avec notice en français.",
    quantity: 1500,
    country: "FR",
    port: "Le Havre",
    incoterm: "FOB",
    buyer: { name: "Claire Dubois", email: "claire@maison-dubois.example.com", company: "Maison Dubois" },
    hoursAgo: 5 * day,
    quotes: 4,
  },
  {
    locale: "ur",
    category: 1112,
    title: "باتھ روم ایکسیسری سیٹ، سفید",
    details: "چار پیس: صابن دانی، ڈسپنسر، برش ہولڈر اور گلاس۔ ہر سیٹ رنگین ڈبے میں، ٹوٹنے سے محفوظ پیکنگ۔",
    quantity: 1200,
    targetPrice: 290,
    country: "PK",
    port: "کراچی",
    buyer: { name: "عمران قریشی", email: "imran@qureshi-traders.example.com", company: "قریشی ٹریڈرز" },
    hoursAgo: 4 * day,
    quotes: 2,
  },
  {
    locale: "en",
    category: 102,
    title: "Plush keychains, crying horse or similar",
    details: "10 cm, metal ball chain, EN 71 and CPSIA reports. Mixed colours, 12 a display box.",
    quantity: 10000,
    targetPrice: 60,
    country: "US",
    port: "Los Angeles",
    incoterm: "FOB",
    buyer: { name: "Megan Clarke", email: "megan@oakline-toys.example.com", company: "Oakline Toys" },
    hoursAgo: 3 * day,
    quotes: 8,
    answer: {
      sku: "HS-1006",
      note: "Our original crying horse, 10 cm, embroidered tears, mixed colours, 12 a display box. Both reports are ready.",
      noteOfOthers:
        "The picture shows our closest keychain. We make a crying horse of 10 cm, sample in five days, both reports.",
    },
  },
  {
    locale: "es",
    category: 111,
    title: "Cajas sorpresa con figuras de animales",
    details: "Serie de doce figuras, una secreta. Caja expositora de 24 unidades, textos en español.",
    quantity: 6000,
    country: "ES",
    port: "Valencia",
    buyer: { name: "Lucía Ortega", email: "lucia@ortega-jugueteria.example.com", company: "Ortega Juguetería" },
    hoursAgo: 39 * day,
    quotes: 2,
  },
];
