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
  const isLarge = size === "l";
  const parts = [booth.districtCode, `${booth.floor}F`, ...(isLarge && booth.area ? [booth.area] : []), booth.number];
  const plate = (
    <>
      {label && <span className="sr-only">{label}</span>}
      <span aria-hidden={label ? true : undefined} className={isLarge ? "plate plate-large" : "plate"}>
        {parts.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
    </>
  );
  return href ? (
    <a href={href} className="plate-way">
      {plate}
    </a>
  ) : (
    plate
  );
}
