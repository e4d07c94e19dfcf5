import { Labelled, type FieldProps } from "./field";

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Lines of text. */
export function TextArea({ value, onInput, ...field }: TextAreaProps) {
  return (
    <Labelled
      {...field}
      control={(ids) => (
        <textarea
          {...ids}
          rows={5}
          value={value}
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}
