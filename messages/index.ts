import type about from "./about/en.json";
import type accounts from "./accounts/en.json";
import type browse from "./browse/en.json";
import type catalogue from "./catalogue/en.json";
import type common from "./common/en.json";
import type errors from "./errors/en.json";
import type home from "./home/en.json";
import type inquiries from "./inquiries/en.json";
import type join from "./join/en.json";
import type listing from "./listing/en.json";
import type mail from "./mail/en.json";
import type market from "./market/en.json";
import type quotes from "./quotes/en.json";
import type search from "./search/en.json";
import type shops from "./shops/en.json";
import type storefront from "./storefront/en.json";
import type videos from "./videos/en.json";
import type workspace from "./workspace/en.json";

/** Every word people see, by slice. English is the shape the other languages are checked against. */
export type Messages = {
  about: typeof about;
  accounts: typeof accounts;
  browse: typeof browse;
  catalogue: typeof catalogue;
  common: typeof common;
  errors: typeof errors;
  home: typeof home;
  inquiries: typeof inquiries;
  join: typeof join;
  listing: typeof listing;
  mail: typeof mail;
  market: typeof market;
  quotes: typeof quotes;
  search: typeof search;
  shops: typeof shops;
  storefront: typeof storefront;
  videos: typeof videos;
  workspace: typeof workspace;
};

export const messageSlices = [
  "about",
  "accounts",
  "browse",
  "catalogue",
  "common",
  "errors",
  "home",
  "inquiries",
  "join",
  "listing",
  "mail",
  "market",
  "quotes",
  "search",
  "shops",
  "storefront",
  "videos",
  "workspace",
] as const satisfies readonly (keyof Messages)[];
