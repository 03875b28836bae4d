import type { UnscopedDatabase, UnscopedTransaction } from "#lib/db/open.ts";
import type { PowerSwitch, Versions } from "./power-switch.ts";

type Query = (args: unknown) => Promise<unknown>;
type Remembered = { rows: unknown; versions: Versions };

const reads = new Set(["findMany", "findFirst", "findFirstOrThrow", "findUnique", "findUniqueOrThrow", "count", "groupBy"]);

/** More than a history asks for. */
const mostRemembered = 2_000;

/**
 * The server's database client, which reads nothing again that nobody has written since: that would be most of the work of a history. Rows are
 * frozen, as they are handed out more than once.
 */
export function rememberReads(client: UnscopedDatabase, power: PowerSwitch): UnscopedDatabase {
  const remembered = new Map<string, Remembered>();

  const remember = (name: string, query: Query): Query => {
    return async (args) => {
      const key = `${name} ${JSON.stringify(args)}`;
      const known = remembered.get(key);
      if (known && power.isUnchanged(known.versions)) return known.rows;
      const { result: rows, versions } = await power.watchReads(async () => freeze(await query(args)));
      if (remembered.size === mostRemembered) remembered.clear();
      remembered.set(key, { rows, versions });
      return rows;
    };
  };
  const rememberIn = (of: UnscopedTransaction, table: string): object => {
    const its = of[table as "plan"] as unknown as Record<string, Query>;
    return new Proxy(its, {
      get: (_, name: string) => (reads.has(name) ? remember(`${table} ${name}`, (args) => (its[name] as Query)(args)) : its[name]),
    });
  };
  const wrap = <Client extends UnscopedTransaction>(of: Client, more: object): Client => {
    return new Proxy(of, {
      get(_, name) {
        if (name in more) return more[name as keyof typeof more];
        const value = of[name as keyof Client];
        if (typeof name === "symbol" || !/^[a-z]/.test(name) || typeof value !== "object") return value;
        return rememberIn(of, name);
      },
    });
  };
  const $transaction: UnscopedDatabase["$transaction"] = ((work: (tx: UnscopedTransaction) => Promise<unknown>, options: object) =>
    client.$transaction((tx) => work(wrap(tx, {})), options)) as typeof client.$transaction;
  return wrap(client, { $transaction });
}

/** Freezes rows with everything in them. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  for (const each of Object.values(value)) freeze(each);
  return Object.freeze(value);
}
