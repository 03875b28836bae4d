/** Property tests try the same inputs in each run, so that what a changed program did is due to the change. */
import fc from "fast-check";

fc.configureGlobal({ seed: 1 });
