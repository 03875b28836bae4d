import { useState } from "react";
import { jobsMessages } from "#lib/messages/jobs.ts";

type Props = { learner: string | undefined; text: string; isSaved: boolean; onSaved: (text: string | undefined) => void };

const fetchStore = () => import("./saved-text.ts");

/** Saves the text in this browser, or deletes it there. Without a press nothing is stored. */
export function SavedButtons({ learner, text, isSaved, onSaved }: Props) {
  const [news, setNews] = useState("");

  async function save() {
    const stored = await (await fetchStore()).saveText(learner, text);
    if (stored) onSaved(text);
    setNews(stored ? (learner === undefined ? jobsMessages.saved : jobsMessages.savedUntil) : jobsMessages.notSaved);
  }

  async function remove() {
    await (await fetchStore()).deleteText(learner);
    onSaved(undefined);
    setNews(jobsMessages.deleted);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <button type="button" onClick={isSaved ? remove : save} className="control control-quiet text-small">
        {isSaved ? jobsMessages.delete : jobsMessages.save}
      </button>
      <p role="status" className="text-small text-muted">
        {news}
      </p>
    </div>
  );
}
