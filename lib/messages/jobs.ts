import { jobs } from "./en/jobs.ts";
import { inLocale } from "./locale.ts";

export const jobsMessages = inLocale(jobs);
