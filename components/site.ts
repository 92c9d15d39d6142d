/** The one script of the documents. Every page works without it. */
import "./catalogue/listing/photo-gallery.element";
import "./catalogue/listing/quantity-planner.element";
import "./chrome/read-in.element";
import "./chrome/remember-language.element";
import "./chrome/suggest.element";
import "./document/page-swap.element";
import "./inquiries/form-key.element";
import "./inquiries/inquiry-badge.element";
import "./search/filter-form.element";
import "./videos/video-player.element";
