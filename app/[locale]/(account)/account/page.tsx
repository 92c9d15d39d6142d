import { requireActor } from "@/app/_lib/session";
import { OwnInquiryRow } from "@/components/accounts/own-inquiry-row";
import { OwnRequests } from "@/components/trade/sourcing/own-requests";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { listOwnInquiries } from "@/lib/inquiries/list-own-inquiries";
import { listOwnProformas } from "@/lib/trade/proformas/list-own-proformas";
import { listOwnQuotes } from "@/lib/trade/quotes/list-own-quotes";
import { listOwnSourcingRequests } from "@/lib/trade/sourcing/list-own-sourcing-requests";
import { AccountDocument, type AccountProps, accountMetadata } from "./account-document";

export const generateMetadata = accountMetadata;

export default async function AccountPage({ params }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.account(locale));
  const [account, inquiries, quotes, proformas, requests] = await Promise.all([
    getOwnAccount(actor),
    listOwnInquiries(actor, locale),
    listOwnQuotes(actor),
    listOwnProformas(actor),
    listOwnSourcingRequests(actor, locale),
  ]);
  const t = words(locale);
  return (
    <AccountDocument locale={locale} actor={actor} here="inquiries" pathIn={paths.account}>
      <Panel id="inquiries">
        <h2 className="font-bold text-xl">{t("accounts.account.inquiries")}</h2>
        {inquiries.length === 0 ? (
          <div className="mt-4">
            <EmptyState
              title={t("accounts.account.emptyTitle")}
              text={t("accounts.account.emptyText", { email: account.email })}
              action={
                <a href={paths.newDesigns(locale)} className={buttonClass("go")}>
                  {t("accounts.account.browse")}
                </a>
              }
            />
          </div>
        ) : (
          <ul className="mt-2 divide-y divide-line">
            {inquiries.map((inquiry) => (
              <OwnInquiryRow
                key={inquiry.id}
                locale={locale}
                inquiry={inquiry}
                quote={quotes.get(inquiry.id)}
                proformas={proformas.filter(({ token, cancelledAt }) => token === inquiry.token && !cancelledAt)}
              />
            ))}
          </ul>
        )}
      </Panel>
      <OwnRequests rows={requests} locale={locale} />
    </AccountDocument>
  );
}
