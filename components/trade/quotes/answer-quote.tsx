import { toDecimal } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { type Quote, shownStatusOf } from "@/lib/trade/quotes/quote";
import { sumsOf } from "@/lib/trade/quotes/total";
import { AnswerForm } from "./answer-form.client";
import { formatDelivery } from "./quote-changes";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  quotes: Quote[];
  token: string;
  locale: Locale;
  shop: string;
  /** The answer that the buyer has just sent. */
  done: string | undefined;
};

/** Lets the buyer answer the newest version: accept, counter-offer or decline, each after reading a summary. */
export function AnswerQuote({ action, quotes, token, locale, shop, done }: Props) {
  const t = words(locale);
  const newest = quotes.findLast(({ status }) => status !== "draft");
  const answer = done === "accepted" || done === "countered" || done === "rejected" ? done : undefined;
  if (!newest) return null;
  const { version, currency } = newest;
  const { money } = formats(locale);
  const isOpen = ["sent", "countered"].includes(shownStatusOf(newest, quotes));
  const total = money({ amount: sumsOf(newest).total, currency });
  const terms = [formatDelivery(newest, locale), t(`quotes.payment.${newest.paymentTerms}`)].join(", ");
  const lines = newest.lines.filter(({ isSample }) => !isSample);
  return (
    <AnswerForm
      action={action}
      hidden={{ token, locale, quoteId: newest.id }}
      isOpen={isOpen}
      isDone={newest.status === "accepted"}
      lines={lines.map((line) => ({
        position: line.position,
        title: lines.length > 1 ? line.title : undefined,
        offered: `${quantityIn(locale, line.quantity, line.unitCode)} × ${money({ amount: line.unitPrice, currency })}`,
        price: line.counterPrice === null ? "" : toDecimal(line.counterPrice),
        quantity: line.counterQuantity === null ? "" : String(line.counterQuantity),
      }))}
      words={{
        done: answer && t(`quotes.done.${answer}`, { shop }),
        wrong: t("errors.title"),
        title: t("quotes.answer.title", { version }),
        closed: t("quotes.answer.closed"),
        accept: t("quotes.answer.accept"),
        acceptText: t("quotes.answer.acceptText", { version, total, terms }),
        acceptNext: t("quotes.answer.acceptNext"),
        acceptSend: t("quotes.answer.acceptSend", { version }),
        counter: t("quotes.answer.counter"),
        price: t("quotes.answer.price", { currency }),
        quantity: t("quotes.answer.quantity"),
        words: t("quotes.answer.words"),
        counterSend: t("quotes.answer.counterSend"),
        reject: t("quotes.answer.reject"),
        reason: t("quotes.answer.reason"),
        rejectSend: t("quotes.answer.rejectSend", { version }),
        optional: t("inquiries.optional"),
      }}
    />
  );
}
