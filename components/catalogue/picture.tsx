import { paths } from "@/lib/http/paths";
import { widths as allWidths, pictureTypes, type Width } from "@/lib/media/widths";
import { placeholderClass } from "./placeholder-colors";

type Props = {
  /** Prefix of its file names. */
  pictureKey: string;
  /** Empty if text beside the picture has the same content. */
  alt: string;
  /** The `sizes` attribute. */
  sizes: string;
  /** Its dominant colour `#rrggbb`, shown until it has loaded. */
  color?: string;
  /** Size of its box in CSS pixels; CSS crops the picture to it. */
  width: number;
  height: number;
  /** Widths of the files in `srcset`. */
  widths?: readonly Width[];
  /** Whether it is visible without scrolling: loads at once with high priority. */
  eager?: boolean;
};

/**
 * Renders a picture in its stored widths, as AVIF with WebP as fallback. The box around it needs `overflow-clip`: with
 * `overflow-hidden` it is a scroll container of its own, and the picture is then never deferred.
 */
export function Picture(props: Props) {
  const { pictureKey, alt, sizes, color, width, height, widths = allWidths, eager } = props;
  const tone = color ? placeholderClass(color) : "";
  // The class `near` defers rendering, so pictures with alternative text do without it and stay accessible.
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
