import type accounts from "./accounts/accounts/en.json";
import type devices from "./accounts/devices/en.json";
import type people from "./accounts/people/en.json";
import type assist from "./ai/assist/en.json";
import type browse from "./catalogue/browse/en.json";
import type catalogue from "./catalogue/catalogue/en.json";
import type factory from "./catalogue/factory/en.json";
import type families from "./catalogue/families/en.json";
import type listing from "./catalogue/listing/en.json";
import type trials from "./catalogue/trials/en.json";
import type fairs from "./fairs/fairs/en.json";
import type imports from "./imports/imports/en.json";
import type inquiries from "./inquiries/inquiries/en.json";
import type list from "./inquiries/list/en.json";
import type threads from "./inquiries/threads/en.json";
import type insights from "./insights/insights/en.json";
import type marketFigures from "./insights/market/en.json";
import type brand from "./layout/brand/en.json";
import type common from "./layout/common/en.json";
import type errors from "./layout/errors/en.json";
import type help from "./layout/help/en.json";
import type about from "./market/about/en.json";
import type marketData from "./market/console/en.json";
import type home from "./market/home/en.json";
import type market from "./market/market/en.json";
import type register from "./market/register/en.json";
import type saved from "./market/saved/en.json";
import type attachments from "./media/attachments/en.json";
import type media from "./media/media/en.json";
import type audit from "./moderation/audit/en.json";
import type moderation from "./moderation/moderation/en.json";
import type operator from "./moderation/operator/en.json";
import type mail from "./notifications/mail/en.json";
import type notices from "./notifications/notices/en.json";
import type closing from "./offboarding/closing/en.json";
import type merges from "./offboarding/merges/en.json";
import type privacy from "./offboarding/privacy/en.json";
import type transfers from "./offboarding/transfers/en.json";
import type feeds from "./publishing/feeds/en.json";
import type search from "./search/search/en.json";
import type inspections from "./shops/inspections/en.json";
import type join from "./shops/join/en.json";
import type members from "./shops/members/en.json";
import type shops from "./shops/shops/en.json";
import type storefront from "./shops/storefront/en.json";
import type proformas from "./trade/proformas/en.json";
import type quotes from "./trade/quotes/en.json";
import type sourcing from "./trade/sourcing/en.json";
import type phrases from "./translations/phrases/en.json";
import type translations from "./translations/translations/en.json";
import type verificationConsole from "./verifications/console/en.json";
import type verifications from "./verifications/verifications/en.json";
import type videos from "./videos/videos/en.json";
import type workspace from "./workspace/workspace/en.json";

/** Every word people see, by namespace. English is the shape the other languages are checked against. */
export type Messages = {
  about: typeof about;
  accounts: typeof accounts;
  assist: typeof assist;
  attachments: typeof attachments;
  audit: typeof audit;
  brand: typeof brand;
  browse: typeof browse;
  catalogue: typeof catalogue;
  closing: typeof closing;
  common: typeof common;
  devices: typeof devices;
  errors: typeof errors;
  factory: typeof factory;
  fairs: typeof fairs;
  families: typeof families;
  feeds: typeof feeds;
  help: typeof help;
  home: typeof home;
  imports: typeof imports;
  inquiries: typeof inquiries;
  insights: typeof insights;
  inspections: typeof inspections;
  join: typeof join;
  list: typeof list;
  listing: typeof listing;
  mail: typeof mail;
  market: typeof market;
  marketData: typeof marketData;
  marketFigures: typeof marketFigures;
  media: typeof media;
  members: typeof members;
  moderation: typeof moderation;
  notices: typeof notices;
  operator: typeof operator;
  people: typeof people;
  phrases: typeof phrases;
  privacy: typeof privacy;
  proformas: typeof proformas;
  quotes: typeof quotes;
  register: typeof register;
  saved: typeof saved;
  search: typeof search;
  shops: typeof shops;
  sourcing: typeof sourcing;
  storefront: typeof storefront;
  threads: typeof threads;
  merges: typeof merges;
  transfers: typeof transfers;
  translations: typeof translations;
  trials: typeof trials;
  verificationConsole: typeof verificationConsole;
  verifications: typeof verifications;
  videos: typeof videos;
  workspace: typeof workspace;
};

/** The folder of each namespace below messages/: the domain, then the namespace. */
export const messageFolders: Readonly<Record<keyof Messages, string>> = {
  about: "market/about",
  accounts: "accounts/accounts",
  assist: "ai/assist",
  attachments: "media/attachments",
  audit: "moderation/audit",
  brand: "layout/brand",
  browse: "catalogue/browse",
  catalogue: "catalogue/catalogue",
  closing: "offboarding/closing",
  common: "layout/common",
  devices: "accounts/devices",
  errors: "layout/errors",
  factory: "catalogue/factory",
  fairs: "fairs/fairs",
  families: "catalogue/families",
  feeds: "publishing/feeds",
  help: "layout/help",
  home: "market/home",
  imports: "imports/imports",
  inquiries: "inquiries/inquiries",
  insights: "insights/insights",
  inspections: "shops/inspections",
  join: "shops/join",
  list: "inquiries/list",
  listing: "catalogue/listing",
  mail: "notifications/mail",
  market: "market/market",
  marketData: "market/console",
  marketFigures: "insights/market",
  media: "media/media",
  members: "shops/members",
  moderation: "moderation/moderation",
  notices: "notifications/notices",
  operator: "moderation/operator",
  people: "accounts/people",
  phrases: "translations/phrases",
  privacy: "offboarding/privacy",
  proformas: "trade/proformas",
  quotes: "trade/quotes",
  register: "market/register",
  saved: "market/saved",
  search: "search/search",
  shops: "shops/shops",
  sourcing: "trade/sourcing",
  storefront: "shops/storefront",
  threads: "inquiries/threads",
  merges: "offboarding/merges",
  transfers: "offboarding/transfers",
  translations: "translations/translations",
  trials: "catalogue/trials",
  verificationConsole: "verifications/console",
  verifications: "verifications/verifications",
  videos: "videos/videos",
  workspace: "workspace/workspace",
};
