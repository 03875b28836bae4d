/** Why this browser cannot show notifications at this address; undefined when it may be able to. */
export function findObstacle(): "insecure" | "unsupported" | "blocked" | undefined {
  if (!window.isSecureContext) return "insecure";
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) return "unsupported";
  return Notification.permission === "denied" ? "blocked" : undefined;
}

/**
 * Asks for the browser's permission and has its push service make an address for this server.
 * @returns what the server needs to use it, as a form; or what went wrong
 */
export async function subscribe(serverKey: string): Promise<FormData | "dismissed" | "failed"> {
  try {
    if ((await Notification.requestPermission()) !== "granted") return "dismissed";
    await navigator.serviceWorker.register("/sw.js", { scope: "/" });
    const { pushManager } = await navigator.serviceWorker.ready;
    // An address from before may be known to somebody else's account, or made for another key.
    await (await pushManager.getSubscription())?.unsubscribe();
    const { endpoint, keys } = (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey })).toJSON();
    const form = new FormData();
    for (const [name, value] of Object.entries({ endpoint, p256dh: keys?.p256dh, auth: keys?.auth, serverKey }))
      form.set(name, value ?? "");
    return form;
  } catch {
    return "failed";
  }
}
