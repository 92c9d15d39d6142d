import { type Currency, isCurrency } from "../core/money";
import type { Locale, SomeTexts } from "./locale";

/**
 * The usual route from Yiwu to a country. Days are an indicative range from the port of loading, or by rail from Yiwu.
 */
export type Destination = {
  /** In Latin letters. */
  port: string;
  by: "sea" | "rail";
  days: readonly [from: number, to: number];
  /** The country's currency, if the market shows prices in it. */
  currency?: Currency;
};

/**
 * Country, currency if the market shows it, days, port; `~` before the port: by rail. Common knowledge, not an offer.
 */
const table = `
AE 16-24 Jebel Ali|AF 12-20 ~Hairatan|AO 35-45 Luanda|AR 35-48 Buenos Aires|AT EUR 16-22 ~Vienna|AU 14-22 Melbourne
AZ 18-28 ~Baku|BD 12-20 Chattogram|BE EUR 30-38 Antwerp|BG EUR 30-38 Varna|BH 18-26 Khalifa Bin Salman|BJ 35-45 Cotonou
BO 32-45 Arica|BR BRL 30-45 Santos|BY 14-20 ~Minsk|CA 18-28 Vancouver|CD 38-50 Matadi|CI 35-45 Abidjan|CL 28-38 San Antonio
CM 38-48 Douala|CO 24-34 Buenaventura|CR 24-34 Puerto Caldera|CY EUR 26-34 Limassol|CZ 16-22 ~Prague|DE EUR 30-38 Hamburg
DJ 20-28 Djibouti|DK 34-42 Aarhus|DO 28-38 Caucedo|DZ 30-40 Algiers|EC USD 26-36 Guayaquil|EG 22-30 Port Said
ES EUR 30-38 Valencia|ET 22-32 Djibouti|FI EUR 35-45 Helsinki|FR EUR 30-38 Le Havre|GB 30-38 Felixstowe|GE 30-38 Poti
GH 35-45 Tema|GR EUR 25-33 Piraeus|GT 22-32 Puerto Quetzal|HR EUR 28-36 Rijeka|HU 16-22 ~Budapest|ID 8-14 Jakarta
IE EUR 34-42 Dublin|IL 26-34 Haifa|IN 14-22 Nhava Sheva|IQ 20-28 Umm Qasr|IR 18-26 Bandar Abbas|IT EUR 28-36 Genoa
JO 20-28 Aqaba|JP 3-6 Osaka|KE 20-28 Mombasa|KG 10-16 ~Bishkek|KH 8-14 Sihanoukville|KR 2-5 Busan|KW 20-28 Shuwaikh
KZ 8-14 ~Almaty|LB 26-34 Beirut|LK 12-18 Colombo|LT EUR 32-40 Klaipeda|LV EUR 32-40 Riga|LY 28-36 Misrata|MA 28-38 Casablanca
MG 24-34 Toamasina|MM 10-16 Yangon|MX MXN 18-25 Manzanillo|MY 7-12 Port Klang|MZ 25-35 Maputo|NG 35-45 Apapa|NL EUR 30-38 Rotterdam
NO 35-43 Oslo|NP 18-28 Kolkata|NZ 16-26 Auckland|OM 16-24 Sohar|PA USD 24-34 Balboa|PE 26-36 Callao|PH 5-10 Manila
PK PKR 16-24 Karachi|PL 32-40 Gdansk|PT EUR 32-40 Sines|PY 40-55 Asuncion|QA 18-26 Hamad|RO 28-36 Constanta
RS 28-36 Rijeka|RU RUB 12-18 ~Moscow|SA 18-26 Jeddah|SD 20-30 Port Sudan|SE 34-42 Gothenburg|SG 6-10 Singapore
SI EUR 26-34 Koper|SN 32-42 Dakar|SV USD 22-32 Acajutla|SY 26-34 Latakia|TG 35-45 Lome|TH 8-14 Laem Chabang|TJ 12-18 ~Dushanbe
TN 28-36 Rades|TR 25-33 Istanbul|TW 3-6 Kaohsiung|TZ 20-28 Dar es Salaam|UA 30-38 Odesa|UG 26-36 Mombasa
US USD 14-25 Los Angeles|UY 34-45 Montevideo|UZ 10-16 ~Tashkent|VE 30-40 Puerto Cabello|VN 5-10 Ho Chi Minh City|YE 18-26 Aden
ZA ZAR 25-35 Durban|ZM 35-50 Dar es Salaam|ZW 32-45 Beira`;

const entry = /^([A-Z]{2}) (?:([A-Z]{3}) )?(\d+)-(\d+) (~?)(.+)$/;
const destinations = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((text): [string, Destination] => {
      const [, country = "", currency, from, to, rail, port = ""] = entry.exec(text) ?? [];
      const days = [Number(from), Number(to)] as const;
      return [
        country,
        { port, by: rail ? "rail" : "sea", days, currency: isCurrency(currency) ? currency : undefined },
      ];
    }),
);

/** Returns the usual route to a country (ISO 3166-1 alpha-2); undefined if the table has none. */
export const destinationOf = (country: string): Destination | undefined => destinations.get(country);

/** All countries of the table. */
export const destinationCountries: readonly string[] = [...destinations.keys()];

/** Names of the ports of the most frequent countries, in scripts other than Latin and where the name differs. */
const names: Record<string, SomeTexts> = {
  Santos: { zh: "桑托斯", ru: "Сантус", ar: "سانتوس", ur: "سانتوس" },
  Manzanillo: { zh: "曼萨尼约", ru: "Мансанильо", ar: "مانزانيو", ur: "مانزانیو" },
  Durban: { zh: "德班", ru: "Дурбан", ar: "ديربان", ur: "ڈربن" },
  Valencia: { zh: "瓦伦西亚", ru: "Валенсия", ar: "فالنسيا", ur: "ویلنسیا" },
  Karachi: { zh: "卡拉奇", ru: "Карачи", ar: "كراتشي", ur: "کراچی" },
  Moscow: { zh: "莫斯科", ru: "Москва", ar: "موسكو", ur: "ماسکو", es: "Moscú", "pt-br": "Moscou", fr: "Moscou" },
};

/** Formats a port for readers of the language, with its Latin name if the language has another script. */
export function portName(port: string, locale: Locale): string {
  const translated = names[port]?.[locale];
  if (!translated) return port;
  return /\p{Script=Latin}/u.test(translated) ? translated : `${translated} (${port})`;
}
