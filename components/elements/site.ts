/** Script of all public pages. Every page works without it. */
import "../catalogue/listing/picture-gallery.element";
import "../catalogue/listing/quantity-planner.element";
import "../layout/language-hint.element";
import "../layout/remember-language.element";
import "../layout/suggest-list.element";
import "../layout/visitor.element";
import "../rendering/page-swap.element";
import "../inquiries/add-to-list.element";
import "../inquiries/form-key.element";
import "../inquiries/preview/message-preview.element";
import "../search/filter-form.element";
import "../videos/video-player.element";
// Last, because it throws where the browser keeps no storage.
import "../market/announcement.element";
