import { defineElement } from "@/components/rendering/define-element";

/**
 * `<photo-gallery>`: scrolls a strip of pictures to the one whose thumbnail is clicked, and by arrow keys, and magnifies
 * a picture under the mouse. Without JavaScript the strip can be swiped, and a thumbnail opens its large picture.
 */
defineElement("photo-gallery", (gallery) => {
  const strip = gallery.querySelector<HTMLElement>("[data-strip]");
  const thumbnails = [...gallery.querySelectorAll<HTMLElement>("[data-photo]")];
  if (!strip) return;
  strip.onpointermove = magnify;
  if (thumbnails.length < 2) return;
  let shown = 0;

  const show = (index: number) =>
    strip.children[index]?.scrollIntoView({ block: "nearest", inline: "start", behavior: "smooth" });
  const onArrowKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(shown + (getComputedStyle(strip).direction === "rtl" ? -step : step));
  };
  const markCurrent = () => {
    shown = Math.round((Math.abs(strip.scrollLeft) / strip.scrollWidth) * thumbnails.length);
    for (const [index, thumbnail] of thumbnails.entries()) thumbnail.ariaCurrent = index === shown ? "true" : null;
  };

  for (const [index, thumbnail] of thumbnails.entries())
    thumbnail.onclick = (event) => {
      event.preventDefault();
      show(index);
    };
  strip.onkeydown = onArrowKey;
  strip.onscroll = markCurrent;
});

/** Sets the point around which listing.css magnifies the picture under the mouse. */
function magnify({ target, clientX, clientY, pointerType }: PointerEvent) {
  const link = (target as Element).closest("a");
  if (!link || pointerType !== "mouse") return;
  const { left, top, width, height } = link.getBoundingClientRect();
  link.style.transformOrigin = `${(100 * (clientX - left)) / width}% ${(100 * (clientY - top)) / height}%`;
}
