/** Script of private threads, in addition to site.ts. The pages work without it. */
import "../inquiries/threads/keep-draft.element";
import "../inquiries/threads/thread-live.element";
