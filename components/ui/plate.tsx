export type BoothAddress = {
  districtCode: string;
  floor: number;
  area?: string | null;
  street?: number | null;
  number: string;
};

type Props = {
  booth: BoothAddress;
  /** Path of the booth on its floor's map; without it the plate is not a link, for use inside a link. */
  href?: string;
  size?: "s" | "l";
  /** The full address, for screen readers. */
  label?: string;
};

/** Renders a booth's plate: district, floor, number. It is left-to-right in all languages. */
export function Plate({ booth, href, size = "s", label }: Props) {
  const isLarge = size === "l";
  const parts = [booth.districtCode, `${booth.floor}F`, ...(isLarge && booth.area ? [booth.area] : []), booth.number];
  const plate = (
    <>
      {label && <span className="sr-only">{label}</span>}
      <span aria-hidden={label ? true : undefined} translate="no" className={isLarge ? "plate plate-large" : "plate"}>
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
