import { defineElement } from "../rendering/define-element";
import { hasDataSaver } from "../rendering/has-data-saver";
import { reportView } from "../rendering/report-view";

/**
 * `<video-player>`: plays its video while 60 % of it are in view and the reader has not paused it; never with reduced
 * motion or data saver. Writes the current second into the inquiry form. Without JavaScript the controls work.
 */
defineElement("video-player", (player) => {
  const video = player.querySelector("video");
  if (!video) return;
  video.ontimeupdate = () => {
    const second = document.querySelector<HTMLInputElement>("[name=second]");
    if (second) second.value = String(Math.floor(video.currentTime));
  };
  video.onplay = () => {
    video.onplay = null;
    reportView(video.currentSrc);
    for (const track of video.textTracks) if (track.language === document.documentElement.lang) track.mode = "showing";
  };
  if (hasDataSaver() || matchMedia("(prefers-reduced-motion: reduce)").matches) return;

  let isInView = false;
  let isPaused = false;
  video.onpause = () => {
    isPaused = isInView;
  };
  new IntersectionObserver(
    (entries) => {
      isInView = entries.at(-1)?.isIntersecting ?? false;
      if (!isInView) video.pause();
      else if (!isPaused) video.play().catch(() => {});
    },
    { threshold: 0.6 },
  ).observe(video);
});
