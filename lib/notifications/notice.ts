import type { NewsKind } from "./kinds";

/**
 * The conversation of a notice: a shop's inquiry with quotes and proformas, or a sourcing request of one or all shops.
 */
export type About = { shopId: number; inquiryId: string } | { requestId: string; shopId?: number };

export type News = About & { news: NewsKind };
