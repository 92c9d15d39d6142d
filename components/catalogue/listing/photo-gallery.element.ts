import { defineElement } from "@/components/rendering/define-element";

/**
 * `<photo-gallery>`: a strip of pictures to swipe through, and thumbnails that bring one into view. Arrow keys turn the
 * strip. Without a script it swipes all the same, and a thumbnail opens its large picture.
 */
defineElement("photo-gallery", (gallery) => {
  const strip = gallery.querySelector<HTMLElement>("[data-strip]");
  const thumbnails = [...gallery.querySelectorAll<HTMLElement>("[data-photo]")];
  if (!strip || thumbnails.length < 2) return;
  let shown = 0;

  const show = (index: number) =>
    strip.children[index]?.scrollIntoView({ block: "nearest", inline: "start", behavior: "smooth" });
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(shown + (getComputedStyle(strip).direction === "rtl" ? -step : step));
  };
  const settle = () => {
    shown = Math.round(Math.abs(strip.scrollLeft) / (strip.firstElementChild ?? strip).clientWidth);
    for (const [index, thumbnail] of thumbnails.entries()) thumbnail.ariaCurrent = index === shown ? "true" : null;
  };

  for (const [index, thumbnail] of thumbnails.entries())
    thumbnail.onclick = (event) => {
      event.preventDefault();
      show(index);
    };
  strip.onkeydown = turn;
  strip.onscroll = settle;
});
