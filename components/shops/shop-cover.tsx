import { Picture } from "@/components/catalogue/picture";
import { pageWidth } from "@/lib/media/widths";
import type { Cover } from "@/lib/shops/cover";
import { coverPositionClass } from "./cover-position";

/**
 * Renders the decorative cover picture at the top of a shop's pages. Phones crop its sides, so `sizes` gives them less
 * than the full width.
 */
export const ShopCover = ({ cover: { key, color, visiblePart } }: { cover: Cover }) => (
  <div className="page pt-3 md:pt-4">
    <div
      className={`aspect-5/2 overflow-clip rounded-l bg-line md:aspect-4/1 print:hidden ${coverPositionClass[visiblePart]}`}
    >
      <Picture
        pictureKey={key}
        color={color}
        alt=""
        sizes="(min-width: 80rem) 77rem, (min-width: 48rem) 97vw, 60vw"
        widths={[640, 960, pageWidth]}
        width={1232}
        height={308}
        eager
      />
    </div>
  </div>
);
