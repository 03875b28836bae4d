/**
 * The allowed imports between folders. Every import counts: of values, of types, and dynamic ones. `npm run imports` checks them. These
 * rules cannot express which files "use client" code reaches; `tests/architecture.test.ts` checks that.
 */

/** The project files that a folder of lib, or a file that the framework calls, may import besides its own. */
const allowed = {
  "lib/planner/": [],
  "lib/service-worker/": [],
  "lib/environment.ts": ["lib/environment-rules.mjs"],
  "lib/environment-rules.mjs": [],
  "lib/messages/": ["lib/planner/"],
  "lib/catalog/": ["lib/planner/"],
  "lib/notes/": ["lib/planner/"],
  "lib/export/": ["lib/planner/", "lib/catalog/", "lib/messages/", "lib/notes/"],
  "lib/db/": ["lib/environment.ts"],
  "lib/observability/": ["lib/environment.ts", "lib/db/open.ts", "lib/db/storage-faults.ts", "lib/next-internals/"],
  "lib/data/": ["lib/db/", "lib/planner/", "lib/catalog/", "lib/observability/metrics.ts"],
  // The session store implements an interface of the sign-in library for the type of the database; it opens no database.
  "lib/auth/": [
    "lib/data/",
    "lib/db/open.ts",
    "lib/db/storage-faults.ts",
    "lib/environment.ts",
    "lib/messages/",
    "lib/catalog/schema.ts",
    "lib/observability/graceful-shutdown.ts",
    "lib/observability/log.ts",
    "lib/observability/metrics.ts",
  ],
  // Sends, without a request that waits for it, what others put into the outbox.
  "lib/outbox/": [
    "lib/auth/",
    "lib/data/",
    "lib/db/open.ts",
    "lib/environment.ts",
    "lib/http/public-address.ts",
    "lib/messages/",
    "lib/observability/",
  ],
  "lib/reminders/": [
    "lib/outbox/",
    "lib/auth/",
    "lib/data/",
    "lib/db/open.ts",
    "lib/planner/",
    "lib/catalog/",
    "lib/messages/",
    "lib/observability/graceful-shutdown.ts",
  ],
  "lib/http/": ["lib/auth/", "lib/data/", "lib/messages/", "lib/planner/", "lib/next-internals/framework-fields.ts"],
  "lib/api/": [
    "lib/http/",
    "lib/auth/",
    "lib/data/",
    "lib/export/",
    "lib/planner/",
    "lib/catalog/",
    "lib/messages/",
    "lib/environment.ts",
    "lib/db/storage-faults.ts",
    "lib/observability/log.ts",
  ],
  "lib/next-internals/": ["lib/http/", "lib/auth/", "lib/messages/", "lib/db/storage-faults.ts"],
  "scripts/": ["lib/"],
  // Runs before every request, also before anybody is known: it authorises nothing and reads no data.
  "proxy.ts": [
    "lib/next-internals/",
    "lib/service-worker/routing.ts",
    "lib/auth/signed-out.ts",
    "lib/http/security-headers.ts",
    "lib/environment.ts",
  ],
  "instrumentation.ts": [
    "lib/next-internals/",
    "lib/observability/",
    "lib/auth/cleanup-job.ts",
    "lib/outbox/outbox-job.ts",
    "lib/reminders/reminders-job.ts",
  ],
};

const project = "^(app|lib|scripts|tests|e2e)/";
const start = (path) => `^${path.replaceAll(".", "\\.")}`;

const libRules = Object.entries(allowed).map(([room, friends]) => ({
  name: `${room.replaceAll(/[/.]/g, "-").replace(/-$/, "")}-arrows`,
  comment: `${room} imports from the project only ${friends.join(", ") || "itself"}`,
  severity: "error",
  from: { path: start(room) },
  to: { path: project, pathNot: [room, ...friends].map(start) },
}));

const rules = [
  {
    name: "every-room-of-lib-has-a-rule",
    severity: "error",
    from: { path: "^lib/", pathNot: Object.keys(allowed).map(start) },
    to: {},
  },
  {
    name: "planner-is-pure",
    comment: "no library, no Node",
    severity: "error",
    from: { path: "^lib/planner/" },
    to: { pathNot: "^lib/planner/" },
  },
  {
    name: "only-db-knows-the-database-client",
    severity: "error",
    from: { path: "^(app/|lib/|proxy|instrumentation)", pathNot: "^lib/db/" },
    to: { path: "node_modules/(@types/)?(@prisma/(client|adapter-(pg|better-sqlite3))|pg|better-sqlite3)/|^lib/db/generated/" },
  },
  {
    name: "app-has-no-database",
    comment: "pages, actions and routes query through lib/data",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "^(lib/db|scripts|tests|e2e)/" },
  },
  {
    name: "ui-knows-no-room-of-app",
    severity: "error",
    from: { path: "^app/_ui/" },
    to: { path: "^app/", pathNot: "^app/_ui/" },
  },
  {
    name: "shell-arrows",
    comment: "_ui; and plan-sync, because the frame of every page starts the sync agent and finds the plan of a guest",
    severity: "error",
    from: { path: "^app/_shell/" },
    to: { path: "^app/", pathNot: "^app/(_ui|_shell|_features/plan-sync)/" },
  },
  {
    name: "feature-arrows",
    comment: "_ui, and of the features plan and plan-sync",
    severity: "error",
    from: { path: "^app/_features/([^/]+)/" },
    to: { path: "^app/", pathNot: "^app/(_ui|_features/($1|plan|plan-sync))/" },
  },
  {
    name: "nobody-imports-a-route",
    comment: "routes import features; route groups share nothing but features, _shell and _ui",
    severity: "error",
    from: {},
    to: { path: "^app/(?!_)", pathNot: "\\.css$" },
  },
  {
    name: "no-cycles",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "every-import-resolves",
    comment: "mdast is a package of types only",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^mdast$" },
  },
];

export default {
  forbidden: [...libRules, ...rules],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^lib/db/generated/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
