import { useRef, useState } from "preact/hooks";
import { Button } from "../../parts/button";
import { TextArea } from "../../parts/text-area";
import { samplesOfPage } from "../samples";
import { sourceOfFile, sourceOfText, type Source } from "./source";

/** What the reader knows; another name is read too, when it is dropped. */
const KNOWN_NAMES = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,.gz";

interface WaysInProps {
  readonly onSources: (sources: readonly Source[]) => void;
  /** Files are held over the page. */
  readonly isOver: boolean;
  /** Some files are there already. */
  readonly more: boolean;
}

/** Takes files: chosen, dropped or pasted. */
export function WaysIn({ onSources, isOver, more }: WaysInProps) {
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const samples = samplesOfPage();
  return (
    <>
      <div class={isOver ? "drop over" : "drop"}>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={KNOWN_NAMES}
          aria-label="Files"
          onChange={(event) => {
            onSources([...(event.currentTarget.files ?? [])].map(sourceOfFile));
            // So that the same file can be chosen again after it was removed.
            event.currentTarget.value = "";
          }}
        />
        <Button kind={more ? "secondary" : "primary"} onClick={() => input.current?.click()}>
          {more ? "Choose more files" : "Choose files"}
        </Button>
        <span class="muted">or drop them here, several at once.</span>
      </div>
      {!more && samples.length > 0 && (
        <div class="stack tight">
          <Button
            onClick={() => onSources(samples.map(({ name, text }) => sourceOfText(name, text, Date.now())))}
          >
            Try a sample export
          </Button>
          <p class="muted">Usage and bill of a month, with made-up figures.</p>
        </div>
      )}
      <details>
        <summary>Paste instead</summary>
        <div class="stack">
          <TextArea
            label="Text of an export"
            help="With its headings, or as JSON."
            value={pasted}
            onInput={setPasted}
          />
          <Button
            disabled={pasted.trim() === ""}
            onClick={() => {
              onSources([sourceOfText("Pasted text", pasted, Date.now())]);
            }}
          >
            Read the text
          </Button>
        </div>
      </details>
    </>
  );
}
