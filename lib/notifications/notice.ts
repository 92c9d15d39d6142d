import type { NewsKind } from "./kinds";

/** What news are about: an inquiry of a shop, with its quotes and proformas; or a sourcing request, of one shop or of all. */
export type About = { shopId: number; inquiryId: string } | { requestId: string; shopId?: number };

export type News = About & { news: NewsKind };
