/**
 * The service worker of phones that tell of news: shows what was sent and opens what it is about. Its scope holds no page, and it neither
 * answers nor keeps what pages ask for.
 */
import type { Notice } from "@/lib/accounts/devices/send-push";
import { tabOf } from "./tab-of";

type Shown = Notice & { tag: string };
type Tab = { url: string; focus(): Promise<unknown> };
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Pushed = Lasting & { data: { json(): Shown } | null };
type Tapped = Lasting & { notification: { data: string; close(): void } };
/** What of a service worker is used here; TypeScript knows pages or workers, not both in one project. */
type Worker = {
  addEventListener(name: "push", listener: (event: Pushed) => void): void;
  addEventListener(name: "notificationclick", listener: (event: Tapped) => void): void;
  registration: { showNotification(title: string, options: object): Promise<void> };
  clients: {
    matchAll(what: { type: "window"; includeUncontrolled: true }): Promise<Tab[]>;
    openWindow(path: string): Promise<unknown>;
  };
};

const worker = self as unknown as Worker;
const icon = "/icons/icon-192.png";

worker.addEventListener("push", (event) => {
  if (!event.data) return;
  const { title, path, ...rest } = event.data.json();
  event.waitUntil(
    worker.registration.showNotification(title, { ...rest, icon, badge: icon, data: path, renotify: true }),
  );
});

worker.addEventListener("notificationclick", (event) => {
  const { data: path } = event.notification;
  event.notification.close();
  const tabs = worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  event.waitUntil(tabs.then((open) => tabOf(open, path)?.focus() ?? worker.clients.openWindow(path)));
});
