import { type ComponentType, useEffect, useState } from "react";

/** Imports a component after the page has loaded; the module's default export. */
export type Fetch<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * The part once it is there, undefined until then, and null when it could not be fetched: the page goes on without it, and it is
 * asked for again when the network is back. Nothing is fetched without `fetchPart`, which has to be the same function each time.
 */
export function useLazyComponent<Props>(fetchPart: Fetch<Props> | undefined): ComponentType<Props> | null | undefined {
  const [found, setFound] = useState<{ from: Fetch<Props>; part: ComponentType<Props> | null }>();
  useEffect(() => {
    if (!fetchPart) return;
    let stopped = false;
    const look = async () => {
      // The browser's network log says why it failed.
      const part = await fetchPart().then(
        (module) => module.default,
        () => null,
      );
      if (stopped) return;
      setFound({ from: fetchPart, part });
      if (part) window.removeEventListener("online", look);
    };
    window.addEventListener("online", look);
    void look();
    return () => {
      stopped = true;
      window.removeEventListener("online", look);
    };
  }, [fetchPart]);
  return found && found.from === fetchPart ? found.part : undefined;
}
