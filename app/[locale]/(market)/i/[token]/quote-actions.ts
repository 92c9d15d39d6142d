"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { acceptQuote } from "@/lib/quotes/accept-quote";
import { counterQuote } from "@/lib/quotes/counter-quote";
import { acceptQuoteInput, counterQuoteInput, rejectQuoteInput } from "@/lib/quotes/input-answer";
import { rejectQuote } from "@/lib/quotes/reject-quote";

/** Answers the newest offer through the private link. Which answer it is stands in the field `answer`. */
export async function answerQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const done = (token: string, what: "accepted" | "countered" | "rejected") =>
    redirect(`${paths.guestThread(locale, token, what)}#answer`);
  switch (form.get("answer")) {
    case "counter":
      return submitDocument(counterQuoteInput, form, async (input) => {
        await counterQuote(await currentActor(), input);
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
