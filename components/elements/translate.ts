/** Script of the browser's own translator, which thread.js loads where the browser has one. */
import "../translations/device-translation.element";
