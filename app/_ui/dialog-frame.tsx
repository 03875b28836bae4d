import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { screenMessages } from "#lib/messages/screen.ts";

type Props = {
  title: string;
  onClose: () => void;
  /** False when something in the dialog takes the focus itself. */
  initialFocus?: false;
  children: ReactNode;
};

/** A modal dialog: it traps the focus and returns it when closed. */
export function DialogFrame({ title, onClose, initialFocus, children }: Props) {
  // The element with focus now gets it back when the dialog closes.
  const [before] = useState(() => document.activeElement);
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-black/40" />
        <Dialog.Popup
          {...(initialFocus === false ? { initialFocus } : {})}
          finalFocus={() => (before instanceof HTMLElement && before !== document.body && before.isConnected ? before : false)}
          className="fixed inset-x-3 top-3 z-40 mx-auto flex max-h-[calc(100dvh-1.5rem)] max-w-xl flex-col gap-3 overflow-y-auto rounded-lg border border-control-line bg-raised p-4 outline-none sm:top-[10vh] sm:max-h-[80vh]"
        >
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-h2">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={screenMessages.close}
              className="flex size-11 items-center justify-center rounded-lg hover:bg-role-soft"
            >
              <X size={20} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
