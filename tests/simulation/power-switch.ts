import Sqlite from "better-sqlite3";

/**
 * Ends the server between two statements of the database, as SIGKILL does: the statements before took effect or are taken back with their
 * transaction, and no later one is run. It stands in front of the driver, so that everything above it is the product's own.
 */
export class PowerSwitch {
  #left = Number.POSITIVE_INFINITY;
  #connection: Sqlite.Database | undefined;

  constructor() {
    const power = this;
    const { prepare } = Sqlite.prototype;
    Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
      power.#use(this, sql);
      return prepare.call(this, sql);
    } as typeof prepare;
  }

  /** Whether the power has gone since it was last turned on. */
  get isOff(): boolean {
    return this.#left < 0;
  }

  /** Cuts the power after so many statements from now. */
  cutAfter(statements: number): void {
    this.#left = statements;
  }

  /** Starts the server again: what it had not committed is gone. */
  turnOn(): void {
    this.#left = Number.POSITIVE_INFINITY;
    if (this.#connection?.inTransaction) this.#connection.exec("ROLLBACK");
    this.#connection = undefined;
  }

  #use(connection: Sqlite.Database, sql: string): void {
    if (this.#left === Number.POSITIVE_INFINITY) return;
    this.#connection = connection;
    // A transaction that only begins, and one that is taken back, change nothing; and the driver waits for ever after one that cannot begin.
    if (sql === "BEGIN" || sql === "ROLLBACK") return;
    this.#left -= 1;
    if (this.isOff) throw new Error("the power is off");
  }
}
