import type { NextRequest } from "next/server";
import { forgetInterest } from "@/lib/catalogue/trials/delete-interest";
import { readInterestToken } from "@/lib/catalogue/trials/interest-token";
import { guest } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { changeConversationMails } from "@/lib/notifications/change-conversation-emails";
import { readConversationToken } from "@/lib/notifications/conversation-token";
import { unsubscribe } from "@/lib/notifications/unsubscribe";

const read = ({ nextUrl: { searchParams } }: NextRequest) => {
  const locale = searchParams.get("locale");
  return { locale: isLocale(locale) ? locale : "en", token: (searchParams.get("token") ?? "").slice(0, 200) } as const;
};

/** What a mail program sends when its reader presses "unsubscribe" (RFC 8058): no cookie, no page, no further question. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const { token } = read(request);
    if (readConversationToken(token)) await changeConversationMails(guest, { token, mails: "stop" });
    else if (readInterestToken(token)) await forgetInterest({ token });
    else await unsubscribe({ token });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof NotFound) return new Response("no such subscription\n", { status: 404 });
    throw error;
  }
}

/** People who open the address get the page that asks. */
export function GET(request: NextRequest): Response {
  const { locale, token } = read(request);
  return new Response(null, {
    status: 303,
    headers: {
      location: readInterestToken(token)
        ? paths.interest(locale, encodeURIComponent(token))
        : paths.unsubscribe(locale, encodeURIComponent(token)),
    },
  });
}
