import { BuyerStatusTag } from "@/components/inquiries/buyer-status-tag";
import { ThreadLines } from "@/components/inquiries/thread-lines";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import type { SentInquiry } from "@/lib/inquiries/list-sent-inquiries";

/** Lists the threads sent from one list, with their shops, states and private links. `mail` proves the email address. */
export function SentList({ locale, sent, mail }: { locale: Locale; sent: SentInquiry[]; mail?: string }) {
  const t = words(locale);
  const designs = writeInquiryList(sent.flatMap(({ thread }) => thread.lines));
  return (
    <div className="page max-w-5xl py-6 md:py-10">
      <h1 className="font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">
        {t("list.sent.title", { count: sent.length })}
      </h1>
      <p className="mt-1 max-w-prose text-ink-2">{t("list.sent.lead")}</p>
      <ul className="mt-6 grid gap-4">
        {sent.map(({ thread, token }) => (
          <li key={thread.id}>
            <Thread locale={locale} thread={thread} token={token} mail={mail} />
          </li>
        ))}
      </ul>
      <p className="mt-5 text-ink-3 text-sm print:hidden">{t("inquiries.guest.private")}</p>
      <a
        href={paths.sharedList(locale, designs)}
        className="mt-1 inline-flex min-h-11 items-center underline print:hidden"
      >
        {t("list.sent.again")}
      </a>
    </div>
  );
}

function Thread({ locale, thread, token, mail }: { locale: Locale; mail: string | undefined } & SentInquiry) {
  const t = words(locale);
  const { shop, status, reference, heldReason } = thread;
  return (
    <Panel className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {shop.booth && <Plate booth={shop.booth} href={paths.booth(locale, shop.booth)} />}
        <h2 className="font-bold text-lg">
          <a
            href={paths.guestThread(locale, token, undefined, mail)}
            className="inline-flex min-h-11 flex-wrap items-center gap-x-2 underline underline-offset-4"
          >
            <bdi>{textIn(shop.names, locale, shop.locale)}</bdi>
            <bdi className="num font-normal text-ink-2 text-sm">{reference}</bdi>
          </a>
        </h2>
        <BuyerStatusTag status={status} locale={locale} />
      </div>
      {heldReason && <p className="text-ink-2 text-sm">{t("list.sent.held")}</p>}
      <ThreadLines thread={thread} reader={locale} />
    </Panel>
  );
}
