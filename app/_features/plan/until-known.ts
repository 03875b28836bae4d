/** Hides what a plan without dates says about that, in its place, until this device was asked for dates. Without scripts nobody asks. */
export const untilKnown = "[@media(scripting:enabled)]:invisible";
