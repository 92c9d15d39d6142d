import { defineElement } from "../rendering/define-element";
import { savesData } from "../rendering/saves-data";

/**
 * `<video-player>`: plays its video while most of it is in view and the reader has not stopped it; never for those who
 * want less motion or save data. The form below carries the second it has come to. Without a script it has controls.
 */
defineElement("video-player", (player) => {
  const video = player.querySelector("video");
  if (!video) return;
  video.addEventListener("timeupdate", () => {
    const second = document.querySelector<HTMLInputElement>("[name=second]");
    if (second) second.value = String(Math.floor(video.currentTime));
  });
  video.addEventListener(
    "play",
    () => {
      for (const track of video.textTracks)
        if (track.language === document.documentElement.lang) track.mode = "showing";
    },
    { once: true },
  );
  if (savesData() || matchMedia("(prefers-reduced-motion: reduce)").matches) return;

  let isSeen = false;
  let isStopped = false;
  video.addEventListener("pause", () => {
    isStopped = isSeen;
  });
  new IntersectionObserver(
    (entries) => {
      isSeen = entries.at(-1)?.isIntersecting ?? false;
      if (!isSeen) video.pause();
      else if (!isStopped) video.play().catch(() => {});
    },
    { threshold: 0.6 },
  ).observe(video);
});
