"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { acceptQuote } from "@/lib/trade/quotes/accept-quote";
import { acceptQuoteInput, rejectQuoteInput, sendCounterofferInput } from "@/lib/trade/quotes/input-answer";
import { rejectQuote } from "@/lib/trade/quotes/reject-quote";
import { sendCounteroffer } from "@/lib/trade/quotes/send-counteroffer";

/** Accepts, counters or rejects the newest quote through the private link, as the field `answer` states. */
export async function answerQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const done = (token: string, answer: "accepted" | "countered" | "rejected") =>
    redirect(`${paths.guestThread(locale, token, answer)}#answer`);
  switch (form.get("answer")) {
    case "counter":
      return submitDocument(sendCounterofferInput, form, async (input) => {
        await sendCounteroffer(await currentActor(), input);
        done(input.token, "countered");
      });
    case "reject":
      return submitDocument(rejectQuoteInput, form, async (input) => {
        await rejectQuote(await currentActor(), input);
        done(input.token, "rejected");
      });
    default:
      return submitDocument(acceptQuoteInput, form, async (input) => {
        await acceptQuote(await currentActor(), input);
        done(input.token, "accepted");
      });
  }
}
