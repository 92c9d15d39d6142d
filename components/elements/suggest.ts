/** Script of the suggestions of a search field, which site.js loads when the field has the focus. */
import "../layout/suggest-box.element";
