import { useId } from "preact/hooks";
import { Labelled, type FieldProps } from "./field";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "search" | "date" | "month";
  /** Numbers bring up digits on a touch screen, but are read as text, so that nothing typed is dropped. */
  readonly numeric?: boolean;
  /** Values to choose from; others can be typed. */
  readonly suggestions?: readonly string[];
}

/** A line of text. */
export function TextField({ value, onInput, type = "text", numeric, suggestions, ...field }: TextFieldProps) {
  const listId = useId();
  const hasList = suggestions !== undefined && suggestions.length > 0;
  return (
    <Labelled
      {...field}
      control={(ids) => (
        <>
          <input
            {...ids}
            type={type}
            value={value}
            list={hasList ? listId : undefined}
            inputMode={numeric === true ? "decimal" : undefined}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {hasList && (
            <datalist id={listId}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    />
  );
}
