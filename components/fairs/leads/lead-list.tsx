import { savedFormWords } from "@/components/shops/edit-shop-words";
import { Tag } from "@/components/ui/tag";
import type { Lead } from "@/lib/fairs/list-leads";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { CompleteForm } from "./complete-form.client";

type Props = { locale: Locale; shopId: number; leads: Lead[]; action: FormAction };

/** Lists the leads that arrived, each with its inquiry, or with the form for the address on its card. */
export function LeadList({ locale, shopId, leads, action }: Props) {
  return (
    <ul className="grid">
      {leads.map((lead) => (
        <li key={lead.id} className="grid gap-3 border-line border-t py-3">
          <LeadRow locale={locale} shopId={shopId} lead={lead} />
          {!lead.inquiry && <AddAddress locale={locale} lead={lead} action={action} />}
        </li>
      ))}
    </ul>
  );
}

function LeadRow({ locale, shopId, lead }: { locale: Locale; shopId: number; lead: Lead }) {
  const t = words(locale);
  const { day, country } = formats(locale);
  const name = lead.name || lead.email || t("fairs.lead.cardOnly");
  return (
    <div className="flex items-start gap-3">
      {lead.hasCard && (
        <a href={paths.fairCard(lead.id, shopId)} target="_blank" rel="noopener" className="flex-none">
          <img
            src={paths.fairCard(lead.id, shopId, "small")}
            alt={t("fairs.lead.cardOf", { name })}
            width={64}
            height={48}
            className="h-12 w-16 rounded-m bg-line object-cover"
          />
        </a>
      )}
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <b>
            {lead.inquiry ? (
              <a href={paths.workspaceInquiry(locale, lead.inquiry.id)} className="hover:underline">
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
          </b>
          {!lead.inquiry && <Tag look="busy">{t("fairs.lead.unread")}</Tag>}
          {lead.inquiry?.isAnswered && <Tag look="good">{t("fairs.lead.column.answered")}</Tag>}
        </p>
        <p className="num text-ink-2 text-sm [overflow-wrap:anywhere]">
          {[
            day(lead.takenAt, "moment"),
            lead.name && lead.email,
            lead.country && country(lead.country),
            languageNames[lead.locale],
            lead.by,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {lead.titles.length > 0 && <p className="text-sm">{lead.titles.join(" · ")}</p>}
        {lead.note && (
          <p dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
            {lead.note}
          </p>
        )}
      </div>
    </div>
  );
}

function AddAddress({ locale, lead, action }: { locale: Locale; lead: Lead; action: FormAction }) {
  const t = words(locale);
  return (
    <details>
      <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-semibold">
        {t("fairs.lead.addAddress")}
      </summary>
      <CompleteForm
        action={action}
        hidden={{ locale, leadId: lead.id }}
        name={lead.name}
        language={lead.locale}
        words={{
          ...savedFormWords(locale),
          name: t("fairs.lead.column.name"),
          email: t("fairs.lead.column.email"),
          language: t("fairs.lead.column.language"),
          mayMail: t("fairs.lead.mayMail"),
        }}
      />
    </details>
  );
}
