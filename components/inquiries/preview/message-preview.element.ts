import { defineElement } from "../../rendering/define-element";

/** The build replaces this address by that of the bundle, which is named after its content. */
const previewScript: string = "/assets/preview.js";
const loadPreview = () => import(previewScript);

/** `<message-preview>`: loads the script of its `<preview-box>` once its text field has the focus. */
defineElement("message-preview", (preview) => {
  preview.addEventListener("focusin", loadPreview);
  if (preview.matches(":focus-within")) void loadPreview();
});
