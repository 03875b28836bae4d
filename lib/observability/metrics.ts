import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: "milepost_http_request_duration_seconds",
      help: "How long requests took, by the pattern of their route.",
      labelNames: ["method", "route", "status"],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    running: new Gauge({ name: "milepost_http_requests_running", help: "Requests that are being answered.", registers }),
    changes: new Counter({ name: "milepost_changes_stored_total", help: "Changes to plans that were stored.", registers }),
    // What it says is asked for when the metrics are read: see app/api/metrics/route.ts.
    databaseWritable: new Gauge({
      name: "milepost_database_writable",
      help: "1 while the database answers and stores; 0 while it does not.",
      registers,
    }),
    refusedSignIns: new Counter({
      name: "milepost_sign_ins_refused_total",
      help: "Sign-ins that were refused: a wrong password, or too many tries.",
      labelNames: ["reason"],
      registers,
    }),
  };
}

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostMetrics?: ReturnType<typeof makeMetrics> };

/** The counters of this process since it started. */
export function metrics(): ReturnType<typeof makeMetrics> {
  shared.milepostMetrics ??= makeMetrics();
  return shared.milepostMetrics;
}
