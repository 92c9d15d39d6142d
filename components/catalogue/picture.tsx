import { widths as allWidths, pictureTypes, type Width } from "@/lib/media/widths";
import { paths } from "@/lib/paths";

type Props = {
  /** First part of its file names. */
  pictureKey: string;
  /** Empty where the words beside it say the same. */
  alt: string;
  /** How wide it stands, as in the HTML attribute. */
  sizes: string;
  /** Of the box it fills, in CSS pixels; the picture is cut to it. */
  width: number;
  height: number;
  /** The files worth offering for these sizes. */
  widths?: readonly Width[];
  /** Seen without scrolling: loaded at once, and first of all. */
  eager?: boolean;
  className?: string;
};

/** A picture in the widths made at upload, AVIF where the browser knows it. */
export function Picture({ pictureKey, alt, sizes, width, height, widths = allWidths, eager, className = "" }: Props) {
  const srcSet = (type: "avif" | "webp") =>
    widths.map((each) => `${paths.picture(pictureKey, each, type)} ${each}w`).join(", ");
  const [avif, webp] = pictureTypes;
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(avif)} sizes={sizes} />
      <img
        src={paths.picture(pictureKey, widths[Math.floor(widths.length / 2)] ?? 320, webp)}
        srcSet={srcSet(webp)}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding="async"
        className={`size-full object-cover ${className}`}
      />
    </picture>
  );
}
