import { StatusTag } from "@/components/catalogue/own/status-tag";
import type { FamilyMember } from "@/lib/catalogue/families/get-family";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatFamilyFigures } from "./format-family-figures";
import type { Placed } from "./tree-layout";

type Props = { locale: Locale; placed: Placed<FamilyMember>[]; currentId: number };

/** Renders the family as nested lists, each listing above the listings that grew out of it. */
export function FamilyList({ locale, placed, currentId }: Props) {
  const childList = (parent: Placed<FamilyMember> | undefined) => {
    const children = placed.filter((each) => each.parent === parent);
    if (children.length === 0) return null;
    return (
      <ol className={parent ? "mt-2 grid gap-2 border-line border-s ps-3 md:ps-6" : "grid gap-2"}>
        {children.map((each) => (
          <li key={each.member.id}>
            <Member locale={locale} placed={each} isCurrent={each.member.id === currentId} />
            {childList(each)}
          </li>
        ))}
      </ol>
    );
  };
  return childList(undefined);
}

type MemberProps = { locale: Locale; placed: Placed<FamilyMember>; isCurrent: boolean };

function Member({ locale, placed: { member, number }, isCurrent }: MemberProps) {
  const t = words(locale);
  const { id, title, slug, titleLocale, pictureKey, relation, changes, grewOn, status, isOwn } = member;
  const href = isOwn ? paths.workspaceFamily(locale, id) : slug ? paths.listing(locale, { id, slug }) : undefined;
  const changesText = textIn(changes, locale, "zh");
  return (
    <div
      aria-current={isCurrent ? "true" : undefined}
      className="flex gap-3 rounded-m border border-line bg-surface p-2.5 aria-[current]:border-ink"
    >
      <div className="relative size-16 flex-none overflow-hidden rounded-s bg-paper">
        {pictureKey && (
          <img
            src={paths.picture(pictureKey, 160, "webp")}
            alt=""
            width={64}
            height={64}
            loading="lazy"
            className="size-full object-cover"
          />
        )}
        <span className="num absolute start-1 top-1 min-w-5 rounded-full bg-ink px-1 text-center font-semibold text-white text-xs leading-5">
          {number}
        </span>
      </div>
      <div className="min-w-0 text-sm">
        <p className="flex flex-wrap items-center gap-x-2">
          {relation && <span className="font-semibold text-amber text-xs">{t(`listing.family.${relation}`)}</span>}
          {relation && grewOn && <span className="num text-ink-3 text-xs">{formats(locale).day(grewOn)}</span>}
          {status !== "published" && <StatusTag status={status} locale={locale} />}
        </p>
        <p className="font-medium leading-snug">
          <a
            href={href}
            lang={titleLocale ? languageTag(titleLocale) : undefined}
            dir="auto"
            className="inline-flex min-h-11 items-center hover:underline md:min-h-0"
          >
            {title ?? t("catalogue.own.untitled")}
          </a>
        </p>
        {changesText && (
          <p className="text-ink-2 text-xs">
            <bdi>{changesText}</bdi>
          </p>
        )}
        <p className="num flex flex-wrap gap-x-3 text-ink-2">
          {formatFamilyFigures(locale, member).map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
      </div>
    </div>
  );
}
