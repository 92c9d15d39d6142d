import { buttonClass } from "@/components/ui/button";
import { CheckField, SelectField, TextField } from "@/components/ui/inputs";
import { emptyForm } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RuleWordRow } from "@/lib/moderation/rules/list-rules";
import type { WordRule } from "@/lib/moderation/rules/rules";

type Props = { locale: Locale; rule: WordRule; list: RuleWordRow[]; maySet: boolean };

/** Lists the words of a rule and its exceptions by language; a lead looks at what a new one finds, or retires one. */
export function RuleWords({ locale, rule, list, maySet }: Props) {
  const t = words(locale);
  const [plain, exceptions] = [list.filter((each) => !each.isException), list.filter((each) => each.isException)];
  return (
    <div className="grid gap-3">
      <Words locale={locale} title={t("operator.rules.words", { count: plain.length })} list={plain} maySet={maySet} />
      <Words
        locale={locale}
        title={t("operator.rules.exceptions", { count: exceptions.length })}
        list={exceptions}
        maySet={maySet}
      />
      {maySet && <LookForm locale={locale} rule={rule} />}
    </div>
  );
}

/** Opens the page with what a word would find, before it is added. */
function LookForm({ locale, rule }: Pick<Props, "locale" | "rule">) {
  const t = words(locale);
  const languages = locales.map((each) => ({ value: each, label: formats(locale).language(each) }));
  return (
    <form action={paths.operatorRules(locale)} noValidate className="grid gap-3 border-line border-t pt-3">
      <input type="hidden" name="rule" value={rule} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField state={emptyForm} idPrefix={rule} name="word" label={t("operator.rules.word")} maxLength={80} />
        <SelectField
          state={emptyForm}
          idPrefix={rule}
          name="in"
          label={t("operator.rules.language")}
          options={[{ value: "", label: t("operator.rules.all") }, ...languages]}
        />
      </div>
      <CheckField idPrefix={rule} name="exception" label={t("operator.rules.isException")} />
      <div>
        <button type="submit" className={buttonClass("plain")}>
          {t("operator.rules.look")}
        </button>
      </div>
    </form>
  );
}

function Words({ locale, title, list, maySet }: Pick<Props, "locale" | "list" | "maySet"> & { title: string }) {
  const t = words(locale);
  const languages = [null, ...locales].filter((each) => list.some((word) => word.locale === each));
  if (list.length === 0) return null;
  return (
    <details>
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{title}</summary>
      <div className="grid gap-3 pb-2">
        {languages.map((language) => (
          <div key={language ?? "all"} className="grid gap-1">
            <h3 className="text-ink-2 text-sm">
              {language ? formats(locale).language(language) : t("operator.rules.all")}
            </h3>
            <ul className="flex flex-wrap gap-2">
              {list
                .filter((word) => word.locale === language)
                .map((word) => (
                  <Word key={word.id} locale={locale} word={word} maySet={maySet} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}

function Word({ locale, word: { id, word, locale: language, added }, maySet }: WordProps) {
  const t = words(locale);
  const text = (
    <bdi lang={language ? languageTag(language) : undefined} className="[overflow-wrap:anywhere]">
      {word}
    </bdi>
  );
  return (
    <li
      title={added ? `${added.name}: ${added.why}` : undefined}
      className="inline-flex items-center gap-1 rounded-full border border-line-2 bg-paper px-3 text-sm"
    >
      {text}
      {maySet && (
        <a
          href={paths.operatorRules(locale, { retire: id })}
          className="-me-2 inline-flex size-8 items-center justify-center text-ink-2 no-underline"
        >
          <span aria-hidden>×</span>
          <span className="sr-only">{t("operator.rules.retire", { word })}</span>
        </a>
      )}
    </li>
  );
}

type WordProps = { locale: Locale; word: RuleWordRow; maySet: boolean };
