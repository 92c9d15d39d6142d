const shared = globalThis as typeof globalThis & { processSingletons?: Map<string, object> };

/**
 * Returns the one object of this name in the process; `create` makes it at the first call. Next puts a module into several
 * bundles, and each runs its own copy with its own module variables. All copies share `globalThis`, so pools and caches
 * that must exist once live there. A worker thread has its own `globalThis`, and so its own singletons.
 */
export function processSingleton<Singleton extends object>(name: string, create: () => Singleton): Singleton {
  shared.processSingletons ??= new Map();
  const existing = shared.processSingletons.get(name) as Singleton | undefined;
  if (existing) return existing;
  const created = create();
  shared.processSingletons.set(name, created);
  return created;
}
