/** Runs work for each document some time after its last change, one run at a time a document. */
export interface Publishing {
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

interface Due {
  timer: ReturnType<typeof setTimeout> | undefined;
  isRunning: boolean;
  isAsked: boolean;
}

export function publishingFor(publish: (uri: string) => Promise<void>, delay: number): Publishing {
  const byUri = new Map<string, Due>();
  const run = async (uri: string, due: Due): Promise<void> => {
    due.timer = undefined;
    due.isAsked = due.isRunning;
    if (due.isRunning) return;
    due.isRunning = true;
    await publish(uri);
    due.isRunning = false;
    if (due.isAsked) await run(uri, due);
  };
  return {
    changed: (uri) => {
      const due = byUri.get(uri) ?? { timer: undefined, isRunning: false, isAsked: false };
      byUri.set(uri, due);
      clearTimeout(due.timer);
      due.timer = setTimeout(() => void run(uri, due), delay);
    },
    closed: (uri) => {
      const due = byUri.get(uri);
      clearTimeout(due?.timer);
      if (due !== undefined) due.isAsked = false;
      byUri.delete(uri);
    },
  };
}
