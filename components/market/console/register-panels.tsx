import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RegisterOverview } from "@/lib/market/register/get-register";
import { TakeBoothForm } from "./take-booth-form.client";

/** Shows how many booths the register has on each floor, and how many have a tenant. */
export function RegisterFloors({ locale, floors }: { locale: Locale; floors: RegisterOverview["floors"] }) {
  const t = words(locale);
  const { number } = formats(locale);
  const heads = [t("register.columns.floor"), t("register.floors.booths"), t("register.floors.let")];
  return (
    <Panel>
      <h2 className="mb-2 font-bold text-lg">{t("register.floors.title")}</h2>
      <table className="num w-full text-sm">
        <thead>
          <tr className="border-line border-b text-ink-2">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pe-3 text-start font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {floors.map(({ districtCode, floor, booths, let: withTenant }) => (
            <tr key={`${districtCode} ${floor}`}>
              <th scope="row" className="py-2 pe-3 text-start font-semibold">
                <bdi dir="ltr">
                  {districtCode} {floor}F
                </bdi>
              </th>
              <td className="pe-3">{number(booths)}</td>
              <td>{number(withTenant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Lists the last lists that were sent, with their state. */
export function RegisterImports({ locale, imports }: { locale: Locale; imports: RegisterOverview["imports"] }) {
  const t = words(locale);
  if (imports.length === 0) return null;
  return (
    <Panel>
      <h2 className="mb-1 font-bold text-lg">{t("register.imports.title")}</h2>
      <ul className="divide-y divide-line">
        {imports.map(({ id, name, status, createdAt }) => (
          <li key={id}>
            <a
              href={paths.operatorBoothImport(locale, id)}
              className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 py-2"
            >
              <bdi className="min-w-0 break-all font-medium">{name}</bdi>
              <span className="text-ink-2 text-sm">
                {formats(locale).day(createdAt, "moment")} · {t(`register.imports.${status}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type UnregisteredProps = {
  locale: Locale;
  booths: RegisterOverview["unregistered"];
  /** Takes a booth off the pages of its shop; only for leads. */
  take: FormAction | undefined;
};

/** Lists the booths on view that the register does not have. */
export function UnregisteredBooths({ locale, booths, take }: UnregisteredProps) {
  const t = words(locale);
  if (booths.length === 0) return null;
  const formWords = {
    reason: t("register.claims.reason"),
    hint: t("register.claims.reasonHint"),
    submit: t("register.unregistered.take"),
    sending: t("operator.decide.sending"),
    errors: t("errors.title"),
  };
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("register.unregistered.title")}</h2>
      <p className="mb-2 text-ink-2 text-sm">{t("register.unregistered.text")}</p>
      <ul className="divide-y divide-line">
        {booths.map(({ handle, shopNames, ...booth }) => (
          <li key={`${booth.districtCode} ${booth.floor} ${booth.number}`} className="grid gap-2 py-3">
            <span className="flex flex-wrap items-center gap-3">
              <Plate booth={booth} />
              <a href={paths.shop(locale, { handle })} className="inline-flex min-h-11 items-center">
                <bdi>{textIn(shopNames, locale)}</bdi>
              </a>
            </span>
            {take && (
              <details>
                <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline">
                  {t("register.unregistered.take")}
                </summary>
                <TakeBoothForm action={take} booth={booth} locale={locale} words={formWords} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
