import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";

/**
 * Whether what is being rendered is the page for an address that belongs to no page. The framework renders `app/not-found.tsx` into the data
 * of every other page too, for the case that something in it calls `notFound`, and says nowhere which of the two it is:
 * https://github.com/vercel/next.js/blob/canary/packages/next/src/server/app-render/work-async-storage.external.ts
 * Where it cannot be told, yes.
 */
export function isUnknownAddress(): boolean {
  const route = workAsyncStorage.getStore()?.route;
  return route === undefined || route === "/_not-found";
}
