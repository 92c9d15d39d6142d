/** The script of private threads, beside that of all documents. They work without it. */
import "./threads/keep-draft.element";
import "./threads/thread-live.element";
