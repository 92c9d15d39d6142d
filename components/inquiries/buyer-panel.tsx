import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";

/** Shows the buyer's contact details and whether the email address is verified. */
export function BuyerPanel({ thread, reader }: { thread: Thread; reader: Locale }) {
  const t = words(reader);
  const { buyer } = thread;
  return (
    <Panel className="grid gap-2">
      <h2 className="text-ink-2 text-sm">{t("inquiries.thread.buyer")}</h2>
      <p className="font-semibold">
        <bdi translate="no">{buyer.name}</bdi>
        {buyer.company && (
          <span className="block font-normal text-ink-2">
            <bdi translate="no">{buyer.company}</bdi>
          </span>
        )}
      </p>
      <p className="break-words text-sm">
        {buyer.email && (
          <a
            href={`mailto:${buyer.email}`}
            className="inline-flex min-h-11 items-center underline underline-offset-2 md:min-h-0"
          >
            <bdi translate="no">{buyer.email}</bdi>
          </a>
        )}
        {buyer.phone && (
          <span className="num mt-1 block">
            <bdi translate="no">{buyer.phone}</bdi>
          </span>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-2 text-ink-2 text-sm">
        <Tag look={buyer.isVerified ? "good" : "plain"}>
          {t(buyer.isVerified ? "inquiries.thread.verified" : "inquiries.thread.unverified")}
        </Tag>
        {t("inquiries.facts.language")}: {formats(reader).language(thread.locale)}
      </p>
    </Panel>
  );
}
