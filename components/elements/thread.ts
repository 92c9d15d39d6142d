/** The script of private threads, beside that of all documents. They work without it. */
import "../inquiries/threads/keep-draft.element";
import "../inquiries/threads/thread-live.element";
