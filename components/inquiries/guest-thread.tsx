import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import type { FormState } from "@/lib/form-shape";
import type { Thread } from "@/lib/inquiries/thread";
import { type Locale, textIn } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Rates } from "@/lib/money";
import { paths } from "@/lib/paths";
import type { Quote } from "@/lib/quotes/quote";
import { BuyerStanding } from "./buyer-standing";
import { GuestReplyForm } from "./guest-reply-form.client";
import { ThreadFacts } from "./thread-facts";
import { ThreadLines } from "./thread-lines";
import { Turns } from "./turns";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  thread: Thread;
  quotes: Quote[];
  rates: Rates;
  token: string;
  locale: Locale;
  /** What the reader has just done. */
  done?: string;
};

/** An inquiry as its buyer reads it: what was asked, what was said, and room to write on. */
export function GuestThread({ action, thread, quotes, rates, token, locale, done }: Props) {
  const t = words(locale);
  const { shop, reference } = thread;
  const name = textIn(shop.names, locale, shop.locale);
  return (
    <div className="page py-6 md:py-10">
      {done === "sent" && <Sent thread={thread} shop={name} locale={locale} />}
      <header className="grid justify-items-start gap-3">
        <BuyerStanding status={thread.status} locale={locale} />
        <h1 className="font-bold text-2xl md:text-3xl">{t("inquiries.guest.title", { reference })}</h1>
        <p className="flex flex-wrap items-center gap-3">
          {shop.booth && (
            <Plate
              booth={shop.booth}
              href={paths.floor(locale, shop.booth.districtCode, shop.booth.floor, shop.booth.number)}
            />
          )}
          <a
            href={paths.shop(locale, shop)}
            className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
          >
            <bdi>{name}</bdi>
          </a>
        </p>
      </header>
      <div className="mt-6 grid gap-6 lg:grid-cols-[1fr_22rem]">
        <section
          aria-label={t("inquiries.guest.messages")}
          className="grid content-start gap-6 print:break-inside-auto!"
        >
          <Turns thread={thread} quotes={quotes} rates={rates} own="buyer" reader={locale} />
          {done === "replied" && (
            <p role="status" className="font-medium text-jade print:hidden">
              {t("inquiries.guest.replyAgain")}
            </p>
          )}
          <Panel className="print:hidden">
            <GuestReplyForm
              action={action}
              hidden={{ token, locale, after: thread.messages.at(-1)?.id ?? "" }}
              words={{
                label: t("inquiries.replyAsGuest.label", { shop: name }),
                hint: t("inquiries.replyAsGuest.hint"),
                send: t("inquiries.replyAsGuest.send"),
                wrong: t("errors.title"),
              }}
            />
          </Panel>
        </section>
        <aside className="grid content-start gap-4 print:order-first print:gap-3">
          <Panel className="grid gap-4">
            <h2 className="font-semibold">{t("inquiries.facts.heading")}</h2>
            <ThreadLines thread={thread} reader={locale} />
            <ThreadFacts thread={thread} reader={locale} />
          </Panel>
          <p className="px-1 text-ink-3 text-sm print:hidden">{t("inquiries.guest.private")}</p>
        </aside>
      </div>
    </div>
  );
}

/** The inquiry has arrived: what happens next. */
function Sent({ thread, shop, locale }: { thread: Thread; shop: string; locale: Locale }) {
  const t = words(locale);
  return (
    <div role="status" className="mb-6 rounded-l border border-jade/30 bg-jade-soft p-4 text-ink md:p-5 print:hidden">
      <p className="font-bold text-lg">{t("inquiries.guest.sentTitle", { shop })}</p>
      <p className="mt-1">
        {thread.heldReason
          ? t("inquiries.guest.heldText")
          : t("inquiries.guest.sentMail", { email: thread.buyer.email })}
      </p>
      <p className="mt-1">{t("inquiries.guest.sentNext")}</p>
    </div>
  );
}
