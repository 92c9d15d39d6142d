/**
 * The service worker for push notices: it shows a notice and opens the notice's page on a click. Its scope contains no
 * page, and it neither answers nor caches requests.
 */
import type { Notice } from "@/lib/accounts/devices/send-push";
import { findTab } from "./find-tab";

type Payload = Notice & { tag: string };
type Tab = { url: string; focus(): Promise<unknown> };
type Extendable = { waitUntil(work: Promise<unknown>): void };
type PushMessage = Extendable & { data: { json(): Payload } | null };
type NoticeClick = Extendable & { notification: { data: string; close(): void } };
/** The part of the service worker API that this file uses; one TypeScript project has types of pages or of workers. */
type Worker = {
  addEventListener(name: "push", listener: (event: PushMessage) => void): void;
  addEventListener(name: "notificationclick", listener: (event: NoticeClick) => void): void;
  registration: { showNotification(title: string, options: object): Promise<void> };
  clients: {
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<Tab[]>;
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
  event.waitUntil(tabs.then((open) => findTab(open, path)?.focus() ?? worker.clients.openWindow(path)));
});
