import { createContext } from "react";

/** Whose drafts the forms below keep and restore: a learner's id, the guest, or nobody yet. */
export const DraftOwner = createContext("");
