/**
 * Rules of single settings, each a function from what is set to what is wrong with it. Apart from environment.ts, and without any
 * package, so that `npm start` can say what is wrong before it installs anything. No sentence repeats a value: it may hold a password.
 */

/** @param {string} value */
function readAddress(value) {
  return URL.canParse(value) ? new URL(value) : undefined;
}

/** Whether what is before the host could be something else that was not escaped: the parts behind the host have what belongs before it. */
function isTorn(/** @type {URL} */ { username, password, pathname, search, hash }) {
  if (hash !== "" || /@/.test(pathname + search)) return true;
  try {
    decodeURIComponent(username + password);
    return false;
  } catch {
    return true;
  }
}

const escapes = 'with percent codes, for example "#" as %23, "/" as %2F and "@" as %40';

/** What the PostgreSQL library reads from an address; others would be passed over in silence. */
const postgresOptions = [
  ...["host", "port", "ssl", "sslmode", "sslcert", "sslkey", "sslrootcert", "sslnegotiation", "application_name"],
  ...["fallback_application_name", "client_encoding", "connect_timeout", "statement_timeout", "lock_timeout"],
];

/** @param {string} value */
function checkPostgres(value) {
  // Through a socket there is no host, which other kinds of addresses must have.
  const address = readAddress(value.replace(/^(\w+:\/\/[^/?#]*@)\//, "$1localhost/"));
  if (!address || isTorn(address)) {
    return `cannot be read: in the user's name and password, characters other than letters, digits and -._~ must be escaped ${escapes}`;
  }
  if (!/^\/[^/]+$/.test(address.pathname))
    return "must end with the name of the database, like postgres://user:password@host:5432/milepost";
  const unknown = [...address.searchParams.keys()].find((name) => !postgresOptions.includes(name));
  if (unknown === "schema") return "must not have ?schema=: the tables are in the schema public; give Milepost a database of its own";
  if (unknown !== undefined) return `must not have ?${/^\w{1,30}$/.test(unknown) ? unknown : ""}=: Milepost does not know it`;
}

/** @param {string} value */
function checkDatabase(value) {
  if (/^postgres(ql)?:\/\/./.test(value)) return checkPostgres(value);
  if (!/^file:./.test(value)) return "must begin with file: or postgres://";
  if (value.startsWith("file::memory:")) return "must name a file: what is in memory is lost with each connection";
  if (value.includes("?")) return "must be file: and a path without ?, because SQLite's options cannot be set";
}

/** @param {string} value */
function checkPublicAddress(value) {
  const address = readAddress(value);
  if (!address || !/^https?:$/.test(address.protocol)) return "must be the address that people type, like https://plan.example.org";
  const { username, password, pathname, search, hash } = address;
  if (username || password || pathname !== "/" || search || hash) {
    return "must have no path and nothing else behind the host or before it: Milepost has a host name to itself, like https://plan.example.org";
  }
}

/** @param {string} value */
function checkMailServer(value) {
  const address = readAddress(value);
  if (!address?.hostname || !/^smtps?:$/.test(address.protocol) || isTorn(address)) {
    return `must be like smtp://user:password@smtp.example.org:587, or smtps:// where all is encrypted; in the user's name and password special characters are written ${escapes}`;
  }
}

/** @type {Record<string, (value: string) => string | undefined>} */
export const settingRules = {
  DATABASE_URL: checkDatabase,
  NEXTAUTH_URL: checkPublicAddress,
  EMAIL_SERVER: checkMailServer,
};

/**
 * The public address where none is set: this computer, for whoever tries the program out.
 * @param {Record<string, string | undefined>} variables
 */
export function defaultAddress({ PORT }) {
  return `http://localhost:${PORT || "3000"}`;
}

/**
 * Checks settings one by one, as far as that needs no package; `parseEnvironment` checks all of them.
 * @param {Record<string, string | undefined>} variables
 * @returns {string[]} a sentence for each one that cannot be used, which begins with its name
 */
export function findWrongSettings(variables) {
  return Object.entries(settingRules).flatMap(([name, check]) => {
    const value = variables[name]?.trim();
    const wrong = value && check(value);
    return wrong ? [`${name} ${wrong}`] : [];
  });
}
