import { paths } from "@/lib/http/paths";
import { widths as allWidths, pictureTypes, type Width } from "@/lib/media/widths";
import { toneClass } from "./tones";

type Props = {
  /** First part of its file names. */
  pictureKey: string;
  /** Empty where the words beside it say the same. */
  alt: string;
  /** How wide it stands, as in the HTML attribute. */
  sizes: string;
  /** Its dominant colour `#rrggbb`, which stands there until it does. */
  color?: string;
  /** Of the box it fills, in CSS pixels; the picture is cut to it. */
  width: number;
  height: number;
  /** The files worth offering for these sizes. */
  widths?: readonly Width[];
  /** Seen without scrolling: loaded at once, and first of all. */
  eager?: boolean;
};

/**
 * A picture in the widths it is kept in, AVIF where the browser knows it. It fills the box around it, which clips with
 * `overflow-clip`: a box that hides what overflows counts as one that scrolls, and the picture in it never waits.
 */
export function Picture(props: Props) {
  const { pictureKey, alt, sizes, color, width, height, widths = allWidths, eager } = props;
  const tone = color ? toneClass(color) : "";
  // A picture with words of its own stays where screen readers find it.
  const near = eager || alt ? "" : "near";
  const isOne = widths.length === 1;
  const srcSet = (type: "avif" | "webp") =>
    widths.map((each) => `${paths.picture(pictureKey, each, type)}${isOne ? "" : ` ${each}w`}`).join(", ");
  const [avif, webp] = pictureTypes;
  return (
    <picture className={[tone, near].filter(Boolean).join(" ") || undefined}>
      <source type="image/avif" srcSet={srcSet(avif)} sizes={isOne ? undefined : sizes} />
      <img
        src={paths.picture(pictureKey, widths[Math.floor(widths.length / 2)] ?? 320, webp)}
        srcSet={isOne ? undefined : srcSet(webp)}
        sizes={isOne ? undefined : sizes}
        width={width}
        height={height}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}
