import { useCallback, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../api/problem";
import { pageRates } from "../../rates/page-rates";
import { useServer } from "../../server/server-context";
import type { Chosen } from "./chosen";
import { readSource } from "./read-source";
import type { Source } from "./source";

export interface ChosenFiles {
  readonly chosen: readonly Chosen[];
  /** The file that is being read, and how far that is; null when none is. */
  readonly reading: { readonly name: string; readonly share: number } | null;
  /** Why files were not read: the rates to price them with could not be had. */
  readonly problem: Problem | null;
  readonly keepEmails: boolean;
  readonly add: (sources: readonly Source[]) => void;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Reads the files with e-mail addresses again. */
  readonly setKeepEmails: (keep: boolean) => void;
  readonly retry: () => void;
}

interface Item {
  readonly id: number;
  readonly source: Source;
}

/** The files that were chosen, read one after another. */
export function useChosen(): ChosenFiles {
  const server = useServer();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [reading, setReading] = useState<ChosenFiles["reading"]>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [keepEmails, setKeep] = useState(false);
  const items = useRef<readonly Item[]>([]);
  const waiting = useRef<readonly Item[]>([]);
  const turn = useRef(0);
  const keep = useRef(false);
  const lastId = useRef(0);
  const lastReading = useRef(0);
  const isBusy = useRef(false);

  const work = useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const mine = turn.current;
    setProblem(null);
    const rates = await pageRates(server);
    if (!rates.ok && mine === turn.current) setProblem(rates.failure);
    while (rates.ok && mine === turn.current) {
      const [item, ...rest] = waiting.current;
      if (item === undefined) break;
      waiting.current = rest;
      setReading({ name: item.source.name, share: 0 });
      const one = await readSource(item.source, {
        id: item.id,
        reading: ++lastReading.current,
        rates: rates.value,
        keepEmails: keep.current,
        onShare: (share) => setReading({ name: item.source.name, share }),
        pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
        isStopped: () => mine !== turn.current,
      });
      if (one === undefined || mine !== turn.current) break;
      setChosen((before) => inOrder([...before.filter(({ id }) => id !== one.id), one]));
    }
    isBusy.current = false;
    if (mine === turn.current) setReading(null);
    // What was chosen while the old turn was ending.
    else if (waiting.current.length > 0) await work();
  }, [server]);

  const queue = useCallback(
    (some: readonly Item[]) => {
      waiting.current = [...waiting.current, ...some];
      void work();
    },
    [work],
  );
  const add = useCallback(
    (sources: readonly Source[]): void => {
      const [first] = sources;
      if (first === undefined) return;
      const some = sources.map((source) => ({ id: ++lastId.current, source }));
      items.current = [...items.current, ...some];
      setReading((now) => now ?? { name: first.name, share: 0 });
      queue(some);
    },
    [queue],
  );
  const stop = (left: readonly Item[]): void => {
    turn.current++;
    items.current = left;
    waiting.current = [];
    setReading(null);
    setProblem(null);
  };
  return {
    chosen,
    reading,
    problem,
    keepEmails,
    add,
    remove: (id) => {
      items.current = items.current.filter((item) => item.id !== id);
      waiting.current = waiting.current.filter((item) => item.id !== id);
      setChosen((before) => before.filter((one) => one.id !== id));
    },
    clear: () => {
      stop([]);
      setChosen([]);
    },
    setKeepEmails: (keeping) => {
      keep.current = keeping;
      setKeep(keeping);
      const affected = new Set(
        chosen.flatMap((one) => (one.state === "read" && one.file.emails > 0 ? [one.id] : [])),
      );
      queue(items.current.filter(({ id }) => affected.has(id)));
    },
    retry: () => queue([]),
  };
}

function inOrder(chosen: readonly Chosen[]): readonly Chosen[] {
  return [...chosen].sort((one, other) => one.id - other.id);
}
