import { defineElement } from "../../rendering/define-element";

/** The build replaces this address by that of the bundle, which is named after its content. */
const previewScript: string = "/assets/preview.js";

/** `<message-preview>`: loads the script of its `<preview-box>` once its text field is typed in. */
defineElement("message-preview", (preview) => {
  preview.oninput = () => import(previewScript);
});
