import type { NextRequest } from "next/server";
import { deleteInterest } from "@/lib/catalogue/trials/delete-interest";
import { readInterestToken } from "@/lib/catalogue/trials/interest-token";
import { guest } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { changeConversationEmails } from "@/lib/notifications/change-conversation-emails";
import { readConversationToken } from "@/lib/notifications/conversation-token";
import { unsubscribe } from "@/lib/notifications/unsubscribe";

const readParameters = ({ nextUrl: { searchParams } }: NextRequest) => {
  const locale = searchParams.get("locale");
  return { locale: isLocale(locale) ? locale : "en", token: (searchParams.get("token") ?? "").slice(0, 200) } as const;
};

/** Unsubscribes at once by one-click POST of an email program (RFC 8058), which sends no cookie. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const { token } = readParameters(request);
    if (readConversationToken(token)) await changeConversationEmails(guest, { token, mails: "stop" });
    else if (readInterestToken(token)) await deleteInterest({ token });
    else await unsubscribe({ token });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof NotFound) return new Response("no such subscription\n", { status: 404 });
    throw error;
  }
}

/** Redirects people who open the address to the page that asks for confirmation. */
export function GET(request: NextRequest): Response {
  const { locale, token } = readParameters(request);
  return new Response(null, {
    status: 303,
    headers: {
      location: readInterestToken(token)
        ? paths.interest(locale, encodeURIComponent(token))
        : paths.unsubscribe(locale, encodeURIComponent(token)),
    },
  });
}
