import { asRequest } from "@/db/client";
import type { Job } from "../events/job";
import { formats } from "../i18n/format";
import { textIn } from "../i18n/locale";
import { type AboutRequest, mailBuyer } from "./sourcing-emails";

/** Emails the buyer that a shop has quoted. A changed or withdrawn quote sends no email; the page shows it. */
export async function mailSourcingQuote(
  job: Job<AboutRequest & { shopId: number; quoteId: string; version: number }>,
): Promise<void> {
  const { requestId, quoteId, shopId, version } = job.data;
  if (version > 1) return;
  const found = await asRequest(requestId, async (tx) => ({
    quote: await tx.query.sourcingQuotes.findFirst({ where: (quote, { eq }) => eq(quote.id, quoteId) }),
    shop: await tx.query.shops.findFirst({ where: (shop, { eq }) => eq(shop.id, shopId) }),
  }));
  const { quote, shop } = found;
  if (!quote || !shop || quote.status !== "sent") return;
  await mailBuyer(
    job,
    { noticeKind: "sourcing_quoted", requestId, shopId },
    ({ request: { reference }, locale, t }) => {
      const name = textIn(shop.names, locale, shop.locale);
      const price = formats(locale).money({ amount: quote.unitPrice, currency: quote.currency });
      return {
        subject: t("sourcing.email.quoted.subject", { shop: name, reference }),
        paragraphs: [t("sourcing.email.quoted.text", { shop: name, price, reference })],
        button: t("sourcing.email.quoted.button"),
      };
    },
  );
}
