/** Takes the place of the framework's `next/headers` in the bundle of the server: the cookies of the one request that is being answered. */

type Cookie = { name: string; value: string };

let jar = new Map<string, string>();

/** Gives the next request its cookies; what it sets and deletes is written into them. */
export function currentCookies(of: Map<string, string>): void {
  jar = of;
}

export async function cookies() {
  return {
    get: (name: string): Cookie | undefined => {
      const value = jar.get(name);
      return value === undefined ? undefined : { name, value };
    },
    has: (name: string) => jar.has(name),
    set(name: string, value: string) {
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    },
    delete: (name: string) => void jar.delete(name),
  };
}

export async function headers(): Promise<Headers> {
  return new Headers({ "user-agent": "Simulation" });
}
