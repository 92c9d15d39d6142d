export type BoothAddress = {
  districtCode: string;
  floor: number;
  area?: string | null;
  street?: number | null;
  number: string;
};

type Props = {
  booth: BoothAddress;
  /** Where the booth stands on the market's floors; without it the plate is no link (inside a card that is one). */
  href?: string;
  size?: "s" | "l";
  /** The whole address as a sentence, for those who cannot see the plate. */
  label?: string;
};

/** The blue enamel plate of a booth: district, floor, number. Left to right in every language. */
export function Plate({ booth, href, size = "s", label }: Props) {
  const Tag = href ? "a" : "span";
  const padding = size === "l" ? "px-3 py-2" : "px-[7px] py-[5px]";
  const parts = [
    booth.districtCode,
    `${booth.floor}F`,
    ...(size === "l" && booth.area ? [booth.area] : []),
    booth.number,
  ];
  return (
    <Tag
      href={href}
      dir="ltr"
      className={`inline-flex flex-none divide-x divide-white/25 overflow-hidden bg-plate font-semibold text-white leading-none no-underline ${
        size === "l" ? "rounded-[7px] text-[0.9rem]" : "rounded-[5px] text-[0.72rem]"
      } ${href ? "hover:brightness-110" : ""}`}
    >
      {label && <span className="sr-only">{label}</span>}
      {parts.map((part) => (
        <span
          key={part}
          aria-hidden={label ? true : undefined}
          className={`num whitespace-nowrap tracking-wide ${padding}`}
        >
          {part}
        </span>
      ))}
    </Tag>
  );
}
