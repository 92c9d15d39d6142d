import type about from "./about/en.json";
import type accounts from "./accounts/en.json";
import type assist from "./assist/en.json";
import type attachments from "./attachments/en.json";
import type brand from "./brand/en.json";
import type browse from "./browse/en.json";
import type catalogue from "./catalogue/en.json";
import type closing from "./closing/en.json";
import type common from "./common/en.json";
import type devices from "./devices/en.json";
import type errors from "./errors/en.json";
import type factory from "./factory/en.json";
import type families from "./families/en.json";
import type feeds from "./feeds/en.json";
import type home from "./home/en.json";
import type imports from "./imports/en.json";
import type inquiries from "./inquiries/en.json";
import type insights from "./insights/en.json";
import type join from "./join/en.json";
import type list from "./list/en.json";
import type listing from "./listing/en.json";
import type mail from "./mail/en.json";
import type market from "./market/en.json";
import type media from "./media/en.json";
import type members from "./members/en.json";
import type notices from "./notices/en.json";
import type phrases from "./phrases/en.json";
import type privacy from "./privacy/en.json";
import type proformas from "./proformas/en.json";
import type quotes from "./quotes/en.json";
import type saved from "./saved/en.json";
import type search from "./search/en.json";
import type shops from "./shops/en.json";
import type sourcing from "./sourcing/en.json";
import type storefront from "./storefront/en.json";
import type threads from "./threads/en.json";
import type translations from "./translations/en.json";
import type trials from "./trials/en.json";
import type videos from "./videos/en.json";
import type workspace from "./workspace/en.json";

/** Every word people see, by slice. English is the shape the other languages are checked against. */
export type Messages = {
  about: typeof about;
  accounts: typeof accounts;
  assist: typeof assist;
  attachments: typeof attachments;
  brand: typeof brand;
  browse: typeof browse;
  catalogue: typeof catalogue;
  closing: typeof closing;
  common: typeof common;
  devices: typeof devices;
  errors: typeof errors;
  factory: typeof factory;
  families: typeof families;
  feeds: typeof feeds;
  home: typeof home;
  imports: typeof imports;
  inquiries: typeof inquiries;
  insights: typeof insights;
  join: typeof join;
  list: typeof list;
  listing: typeof listing;
  mail: typeof mail;
  market: typeof market;
  media: typeof media;
  members: typeof members;
  proformas: typeof proformas;
  phrases: typeof phrases;
  notices: typeof notices;
  privacy: typeof privacy;
  quotes: typeof quotes;
  saved: typeof saved;
  search: typeof search;
  shops: typeof shops;
  sourcing: typeof sourcing;
  storefront: typeof storefront;
  threads: typeof threads;
  translations: typeof translations;
  trials: typeof trials;
  videos: typeof videos;
  workspace: typeof workspace;
};

export const messageSlices = [
  "about",
  "accounts",
  "assist",
  "attachments",
  "brand",
  "browse",
  "catalogue",
  "closing",
  "common",
  "devices",
  "errors",
  "factory",
  "families",
  "feeds",
  "home",
  "imports",
  "inquiries",
  "insights",
  "join",
  "list",
  "listing",
  "mail",
  "market",
  "media",
  "members",
  "proformas",
  "phrases",
  "notices",
  "privacy",
  "quotes",
  "saved",
  "search",
  "shops",
  "sourcing",
  "storefront",
  "threads",
  "translations",
  "trials",
  "videos",
  "workspace",
] as const satisfies readonly (keyof Messages)[];
