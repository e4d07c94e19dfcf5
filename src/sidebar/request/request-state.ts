import type { PriceRequest, RequestImage } from "../../api/price-request";

/** Where the tokens of the input come from. */
export type InputKind = "tokens" | "text" | "image";

/** The form of a request, as it is typed. */
export interface RequestForm {
  readonly model: string;
  readonly kind: InputKind;
  readonly input: string;
  readonly cached: string;
  readonly text: string;
  readonly image: RequestImage;
  readonly output: string;
  readonly tier: string;
  readonly day: string;
}

export const EMPTY_REQUEST: RequestForm = {
  model: "",
  kind: "tokens",
  input: "",
  cached: "",
  text: "",
  image: { width: "1024", height: "1024", detail: "auto" },
  output: "",
  tier: "standard",
  day: "",
};

/**
 * What to ask the server; undefined while something is missing that nothing could be priced without.
 * @param counted the tokens of the text; undefined until they are counted
 */
export function askedOf(form: RequestForm, counted: number | undefined): PriceRequest | undefined {
  const { model, output, tier, day } = form;
  if (model.trim() === "") return undefined;
  const common = { model, output, tier, day, cached: "", image: null };
  switch (form.kind) {
    case "tokens":
      if (form.input.trim() === "" && output.trim() === "") return undefined;
      return { ...common, input: form.input, cached: form.cached };
    case "text":
      return counted === undefined ? undefined : { ...common, input: String(counted) };
    case "image":
      if (form.image.width.trim() === "" || form.image.height.trim() === "") return undefined;
      return { ...common, input: form.input, image: form.image };
  }
}

/** What is still to be done before there is a cost. */
export function missingOf(form: RequestForm): string {
  if (form.model.trim() === "") return "Choose a model, and the cost comes at once.";
  switch (form.kind) {
    case "tokens":
      return "Type the tokens of the input, the output or both.";
    case "text":
      return form.text === "" ? "Paste the text of the prompt." : "Counting…";
    case "image":
      return "Type the width and the height of the picture.";
  }
}
