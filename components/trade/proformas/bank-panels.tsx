import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type BankAccount, groupDigits } from "@/lib/trade/proformas/bank-account";
import type { BankDetails } from "@/lib/trade/proformas/get-bank-details";
import { bankFacts } from "./bank-facts";
import { bilingualRenderer } from "./bilingual-renderer";
import { SheetFacts } from "./sheet-facts";

type Props = {
  details: BankDetails;
  reader: Locale;
  mayChange: boolean;
  cancel: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Shows the current, pending and past bank details of a shop. */
export function BankPanels({ details, reader, mayChange, cancel }: Props) {
  const t = words(reader);
  const { day } = formats(reader);
  const { current, pending, past } = details;
  return (
    <>
      {pending && (
        <Panel className="grid gap-3 border-drum!">
          <h2 className="font-semibold text-lg">
            {t("proformas.changeBankAccount.pending", { date: day(pending.effectiveAt, "moment") })}
          </h2>
          <p className="text-ink-2">{t("proformas.changeBankAccount.pendingText")}</p>
          <Account account={pending} reader={reader} />
          {mayChange && (
            <OneButton
              look="danger"
              action={cancel}
              hidden={{ bankAccountId: pending.id, locale: reader }}
              label={t("proformas.cancelBankChange.submit")}
              pending={t("proformas.cancelBankChange.working")}
            />
          )}
        </Panel>
      )}
      {current && (
        <Panel className="grid gap-3">
          <header className="flex flex-wrap items-center gap-3">
            <h2 className="me-auto font-semibold text-lg">
              {t("proformas.changeBankAccount.since", { date: day(current.effectiveAt, "long") })}
            </h2>
            <Tag look="good">{t("proformas.changeBankAccount.current")}</Tag>
          </header>
          <Account account={current} reader={reader} />
          {!mayChange && <p className="text-ink-3 text-sm">{t("proformas.bank.masked")}</p>}
        </Panel>
      )}
      {past.length > 0 && <Past past={past} reader={reader} />}
    </>
  );
}

const Account = ({ account, reader }: { account: BankAccount; reader: Locale }) => (
  <SheetFacts facts={bankFacts(account, bilingualRenderer(reader, null))} sheet={{ second: null }} />
);

function Past({ past, reader }: { past: BankAccount[]; reader: Locale }) {
  const t = words(reader);
  return (
    <Panel>
      <h2 className="font-semibold">{t("proformas.changeBankAccount.past")}</h2>
      <ul className="mt-2 divide-y divide-line text-sm">
        {past.map(({ id, version, createdAt, cancelledAt, bankName, accountNumber }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              {t("proformas.changeBankAccount.version", { version, date: formats(reader).day(createdAt, "long") })}
              {cancelledAt && ` · ${t("proformas.changeBankAccount.cancelled")}`}
            </span>
            <bdi className="num text-ink-2">
              {bankName} {groupDigits(accountNumber)}
            </bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
