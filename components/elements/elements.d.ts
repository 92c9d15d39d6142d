import type { DetailedHTMLProps, HTMLAttributes } from "react";

/**
 * Custom elements of the site script (components/elements/site.ts); without it they are containers without behaviour.
 */
type Box = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** Sets its hidden key to a new value for each visit. */
      "form-key": Box;
      /** Submits its form at each change of a filter. */
      "filter-form": Box;
      /** Contains cards whose "+" adds a listing in place; `failed` is the text if that fails. */
      "add-to-list": Box & { failed: string };
      /** Shows the number of listings on the inquiry list. */
      "inquiry-badge": Box;
      /** Shows a signed-in visitor's name instead of its text, and links to their account or shop. */
      "visitor-name": Box;
      /** Shows the first letter of a signed-in visitor's name. */
      "visitor-initial": Box;
      /** Shows the number of a signed-in visitor's unread notices. */
      "notice-badge": Box;
      /** Scrolls a strip of pictures by thumbnails and arrow keys. */
      "photo-gallery": Box;
      /** Suggests completions for the search field beside it. */
      "suggest-list": Box;
      /** Plays a video while it is in view, and writes its position into the form below. */
      "video-player": Box;
      /** Stores the input of its form on this device; `sent` deletes it. */
      "keep-draft": Box & { name: string; sent?: "" };
      /** Replaces elements marked `data-live` when the thread at `source` has another version. */
      "thread-live": Box & { source: string; version: string; after: string };
      /** Offers the browser's own translator for the text of a message. */
      "device-translation": Box & { from: string; to: string };
      /** Plans price, lead time and load of each typed quantity. */
      "quantity-planner": Box;
      /** Contains a text field and its preview, whose script it loads. */
      "message-preview": Box;
      /** Shows what the other side will read of the text field above it. */
      "preview-box": Box;
      "board-planner": Box;
    }
  }
}
