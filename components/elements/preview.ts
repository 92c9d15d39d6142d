/** Script of the preview of a message, which pages load when its text field has the focus. */
import "../inquiries/preview/preview-box.element";
