let isAsked = false;

/**
 * Asks the browser to keep this site's data also when it needs room, once a page, after a guest changed something: for a plan that is only
 * here. Says nothing of the answer: without it the data is kept as before.
 */
export async function persistStorage(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser without this, or on a page that is not secure.
  }
}
