import { Picture } from "@/components/catalogue/picture";

type Props = {
  href: string;
  pictureKey: string | null;
  title: string;
  /** The language tag of the title. */
  titleLang?: string;
  note: string;
};

/** Renders one listing of the shop as a link to its editor. */
export function ListingRow({ href, pictureKey, title, titleLang, note }: Props) {
  return (
    <li className="relative flex items-center gap-3 py-2.5 hover:bg-paper">
      <span className="size-11 flex-none overflow-hidden rounded-s bg-line">
        {pictureKey && <Picture pictureKey={pictureKey} alt="" sizes="44px" width={44} height={44} widths={[160]} />}
      </span>
      <span className="min-w-0 flex-1">
        <a
          href={href}
          lang={titleLang}
          dir="auto"
          className="block truncate font-semibold no-underline after:absolute after:inset-0"
        >
          {title}
        </a>
        <span className="num block truncate text-ink-3 text-sm">{note}</span>
      </span>
    </li>
  );
}
