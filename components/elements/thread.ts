/** Script of private threads, in addition to site.ts. The pages work without it. */
import "../inquiries/threads/saved-draft.element";
import "../inquiries/threads/thread-live.element";

/** The build replaces this address by that of the bundle, which is named after its content. */
const translateScript: string = "/assets/translate.js";

if ("Translator" in globalThis) void import(translateScript);
