/** The one script of the documents. Every page works without it. */
import "./catalogue/listing/photo-gallery.element";
import "./catalogue/listing/quantity-planner.element";
import "./chrome/remember-language.element";
import "./document/page-swap.element";
import "./inquiries/form-key.element";
import "./inquiries/inquiry-badge.element";
import "./videos/video-player.element";
