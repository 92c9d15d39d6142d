import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** Custom elements of the site script (components/elements/site.ts): without it they are plain boxes around what is in them. */
type Box = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** Gives the hidden key in it a value of its own for each visit. */
      "form-key": Box;
      /** Asks at once for what was chosen in it. */
      "filter-form": Box;
      /** How many designs are on the inquiry list. */
      "inquiry-badge": Box;
      /** Pictures to swipe through and thumbnails to choose by. */
      "photo-gallery": Box;
      /** What may follow what is typed into the search field beside it. */
      "suggest-list": Box;
      /** Plays a video while it is in view, and tells the form below how far. */
      "video-player": Box;
      /** Keeps what is typed in it on this device; `sent` forgets it. */
      "keep-draft": Box & { name: string; sent?: "" };
      /** Renews what is marked `data-live` when the thread at `source` has another version. */
      "thread-live": Box & { source: string; version: string; after: string };
      /** Says what a quantity means as it is typed. */
      "quantity-planner": Box;
      "board-planner": Box;
    }
  }
}
