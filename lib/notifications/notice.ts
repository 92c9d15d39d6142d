import type { NoticeKind } from "./kinds";

/**
 * The conversation of a notice: a shop's inquiry with quotes and proformas, or a sourcing request of one or all shops.
 */
export type ConversationRef = { shopId: number; inquiryId: string } | { requestId: string; shopId?: number };

export type NoticeReason = ConversationRef & { noticeKind: NoticeKind };
