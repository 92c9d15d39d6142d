/** Script of private threads, in addition to site.ts. The pages work without it. */
import "../inquiries/threads/saved-draft.element";
import "../inquiries/threads/thread-live.element";
