import type { Locale } from "../db/base/locale";

type LeadText = {
  name?: string;
  email?: string;
  country?: string;
  locale: Locale;
  /** Positions of the featured designs that the visitor looked at. */
  looked: number[];
  note?: string;
  minutesAgo: number;
  /** The shop's reply in Chinese, and the minutes until it. */
  reply?: string;
  after?: number;
};

/** Visitors at the stand of Tideline. The two without an address are cards that nobody has read. */
export const leadTexts: readonly LeadText[] = [
  {
    name: "Lucía Ortega",
    email: "lucia@bisuteria-sol.example.com",
    country: "ES",
    locale: "es",
    looked: [0, 1],
    note: "要 3000 个，混色，三月前到",
    minutesAgo: 95,
  },
  {
    name: "João Mendes",
    email: "joao@mendes-moda.example.com",
    country: "BR",
    locale: "pt-br",
    looked: [2],
    note: "先要样品",
    minutesAgo: 140,
    reply: "您好，样品三天可寄，请发收件地址。",
    after: 60,
  },
  {
    name: "Aisha Khan",
    email: "aisha@khan-traders.example.com",
    country: "PK",
    locale: "ur",
    looked: [0, 2, 3, 4],
    note: "四款各 300 个",
    minutesAgo: 210,
    reply: "四款都有现货，各 300 个三天内可发货。",
    after: 40,
  },
  {
    name: "Иван Орлов",
    email: "orlov@orlov-opt.example.com",
    country: "RU",
    locale: "ru",
    looked: [1],
    note: "莫斯科仓库交货",
    minutesAgo: 250,
  },
  {
    name: "Nadia Haddad",
    email: "nadia@haddad.example.com",
    country: "MA",
    locale: "fr",
    looked: [3, 5],
    minutesAgo: 1_530,
    reply: "您好，报价单今天发给您。",
    after: 30,
  },
  {
    name: "Thandi Nkosi",
    email: "thandi@nkosi.example.com",
    country: "ZA",
    locale: "en",
    looked: [0],
    note: "连锁店 42 家，要吊牌",
    minutesAgo: 1_600,
  },
  { locale: "es", looked: [1], note: "墨西哥客户，名片在抽屉里", name: "Señor Ruiz", minutesAgo: 120 },
  { locale: "ar", looked: [], name: "أبو سالم", note: "明天再来", minutesAgo: 1_480 },
];
