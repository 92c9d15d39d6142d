import type { ReactNode } from "react";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { ThreadState } from "@/lib/inquiries/threads/thread-state";

type Props = { thread: Thread; state: ThreadState; own: "buyer" | "shop"; reader: Locale };

/** Shows both sides the state of a thread: handed over from another shop, declined, or blocked. */
export function ThreadNotes({ thread, state, own, reader }: Props) {
  const t = words(reader);
  const shop = textIn(thread.shop.names, reader, thread.shop.locale);
  const { cameFrom, declinedBy, declinedWhy, buyerBlockedAt } = state;
  return (
    <>
      {cameFrom && (
        <Note>{t("threads.handover.cameFrom", { shop: textIn(cameFrom.names, reader, cameFrom.locale) })}</Note>
      )}
      {thread.status === "declined" && declinedBy && declinedWhy && (
        <Note>
          {declinedBy === "shop"
            ? t("threads.decline.byShop", { shop })
            : t(own === "buyer" ? "threads.decline.byYou" : "threads.decline.byBuyer")}{" "}
          {t(`threads.declineReasons.${declinedWhy}`)} {t("threads.decline.again")}
        </Note>
      )}
      {buyerBlockedAt && (
        <Note>{t(own === "buyer" ? "threads.block.isBlocked" : "threads.block.isBlockedForShop")}</Note>
      )}
    </>
  );
}

export function Note({ children }: { children: ReactNode }) {
  return <div className="rounded-m border border-line-2 bg-paper px-4 py-3 text-sm">{children}</div>;
}
