/** Words after a number, in the form that tokens have: lower case, without accents. Those of all languages are read. */
const set = (words: string) => new Set(words.split(" "));

export const pieceUnits = set(
  "piece pieza piezas unidad unidades peca pecas unidade штука штуки штук шт قطعه قطعة قطع عدد pieces unite unites 件 个 只 支 条 把 枚 顶",
);
export const cartonUnits = set(
  "carton box caja cajas caixa caixas коробка коробки коробок كرتون كراتين كرتونه carton cartons 箱",
);
export const kiloUnits = set("kg kgs kilo kilos kilogram kilograms кг كغ كجم کلو 公斤 千克");
export const cubicUnits = set("cbm m3 м3 立方米 立方 方");
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
/** Days of each unit of time. */
export const dayUnits: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  天: 1,
  日: 1,
  week: 7,
  weeks: 7,
  周: 7,
  星期: 7,
  个星期: 7,
  个礼拜: 7,
  month: 30,
  months: 30,
  个月: 30,
  dia: 1,
  dias: 1,
  jour: 1,
  jours: 1,
  день: 1,
  дня: 1,
  дней: 1,
};
export const workingDayUnits = set("workingday workingdays businessday businessdays workday workdays 工作日 个工作日");
/** The currency of each sign and word for one. */
export const moneySigns: Readonly<Record<string, string>> = {
  usd: "USD",
  us$: "USD",
  $: "USD",
  dollar: "USD",
  dollars: "USD",
  usdollar: "USD",
  usdollars: "USD",
  美金: "USD",
  美元: "USD",
  美刀: "USD",
  刀: "USD",
  cny: "CNY",
  rmb: "CNY",
  "¥": "CNY",
  yuan: "CNY",
  元: "CNY",
  块: "CNY",
  块钱: "CNY",
  元人民币: "CNY",
  人民币: "CNY",
  eur: "EUR",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  欧元: "EUR",
  r$: "BRL",
  brl: "BRL",
  reais: "BRL",
  "₽": "RUB",
  rub: "RUB",
};

/** All words that are read as units or months. */
export const unitWords: readonly string[] = [
  ...pieceUnits,
  ...cartonUnits,
  ...kiloUnits,
  ...cubicUnits,
  ...monthNames.keys(),
  ...Object.keys(dayUnits),
  ...Object.keys(moneySigns),
  ...["percent", "thousand", "hundred", "working", "business"],
];
