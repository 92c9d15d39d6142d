/** Script of the inquiry list beside the page, which site.js loads when its link is clicked on a wide screen. */
import "../inquiries/list-panel/list-panel.element";
